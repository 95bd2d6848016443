import { describe, expect, test } from 'vitest';
import { type Card, cardSvg } from './card-svg.ts';
import type { Face, Faces } from './picture-fonts.ts';

const face: Face = {
  family: 'Latin',
  weight: 400,
  file: '',
  advances: new Map([...'abcdefghijklmnopqrstuvwxyz '].map((sign) => [sign.codePointAt(0)!, 0.5])),
};
const faces: Faces = { serif: [face], sans: [face], strong: [face] };
const card: Card = { title: 'the quay', kicker: 'the day', site: 'lisbon', mark: 'M0,0L9,9' };
const sizesOf = (svg: string) =>
  [...svg.matchAll(/font-size="(\d+)" fill="#1d1b18"/g)].map(([, size]) => Number(size));

describe('cardSvg', () => {
  test('shows site, part and title on 1200 by 630', () => {
    const svg = cardSvg(card, faces);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
    for (const text of ['>lisbon<', '>the day<', '>the quay<']) expect(svg).toContain(text);
  });

  test('sets a long title smaller, and cuts what does not fit', () => {
    expect(sizesOf(cardSvg(card, faces))).toEqual([27, 76]);
    const longer = cardSvg({ ...card, title: 'earthquake '.repeat(10).trim() }, faces);
    expect(sizesOf(longer)).toEqual([27, 64, 64, 64, 64]);
    const longest = cardSvg({ ...card, title: 'earthquake '.repeat(60).trim() }, faces);
    expect(sizesOf(longest)).toEqual([27, 52, 52, 52, 52, 52]);
    expect(longest).toContain('…');
  });

  const file = (width: number, height: number) =>
    `<?xml version="1.0"?>\n<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g/></svg>`;

  test('places what is in view of a figure in the middle below its title', () => {
    const drawing = { svg: file(880, 480), view: '0 40 880 440', ratio: 2 };
    const drawn = cardSvg({ ...card, drawing }, faces);
    expect(drawn).toContain(
      '<svg x="186.0" y="192.0" width="828.0" height="414.0" viewBox="0 40 880 440"><g/></svg>',
    );
  });

  test('places a tall figure beside its title', () => {
    const drawing = { svg: file(400, 500), view: '0 0 400 500', ratio: 0.8 };
    const drawn = cardSvg({ ...card, drawing }, faces);
    expect(drawn).toContain('<svg x="642.8" y="128.0" width="382.4" height="478.0"');
  });

  test('prints markup in titles as text', () => {
    expect(cardSvg({ ...card, title: '<script>' }, faces)).not.toContain('<script');
  });
});
