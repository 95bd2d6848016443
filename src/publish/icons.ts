import { escaped } from './picture-text.ts';

/** The icons of the site as pictures: address, and length of a side in pixels. */
export const icons = [
  { url: '/apple-touch-icon.png', size: 180 },
  { url: '/icons/192.png', size: 192 },
  { url: '/icons/512.png', size: 512 },
];

export const colours = { paper: '#fbfaf7', ink: '#1d1b18' };

/**
 * The mark of a site on a square of paper. It keeps to the middle eight tenths, which every shape
 * that a device cuts from an icon leaves standing.
 */
export function iconSvg(mark: string): string {
  const path = `<path transform="translate(6.4 6.4) scale(0.6)" d="${escaped(mark)}" fill="none" stroke="${colours.ink}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colours.paper}"/>${path}</svg>`;
}
