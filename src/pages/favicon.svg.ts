import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';

/** The mark of the archive, in a grey that shows on light and on dark. */
export const GET: APIRoute = () => {
  const { mark } = currentArchive().site;
  const path = `<path fill="none" stroke="#857e73" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="${mark}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${path}</svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
