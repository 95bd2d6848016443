import type { Archive } from '#archive/archive.ts';
import { pagePolicy } from './content-policy.ts';
import type { OutputFile } from './output-file.ts';
import type { Place } from './place.ts';
import { absoluteAt } from './place.ts';

/** Pages that send readers on from addresses that moved: they work on every host. */
export function redirectPages(archive: Archive, place: Place): OutputFile[] {
  const { site, words } = archive;
  const moved = escape(words['redirect.moved'] ?? '');
  return archive.redirects.map(({ data: { from, to } }) => {
    const target = escape(place.base + to);
    const content = [
      '<!doctype html>',
      `<html lang="${escape(site.lang)}">`,
      '  <head>',
      '    <meta charset="utf-8">',
      `    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(from)}">`,
      '    <meta name="viewport" content="width=device-width, initial-scale=1">',
      `    <title>${moved} – ${escape(site.name)}</title>`,
      `    <meta http-equiv="refresh" content="0; url=${target}">`,
      '    <meta name="robots" content="noindex">',
      `    <link rel="canonical" href="${escape(absoluteAt(place)(to))}">`,
      '  </head>',
      '  <body>',
      `    <h1>${moved}</h1>`,
      `    <p><a href="${target}">${target}</a></p>`,
      '  </body>',
      '</html>',
      '',
    ].join('\n');
    return { path: `${from}index.html`, content };
  });
}

/**
 * The same as a `_redirects` file, which Netlify and Cloudflare Pages answer with a status. Cloudflare
 * looks at these lines first, Netlify at the page, which says the same.
 */
export const redirectsFile = ({ redirects }: Archive, { base }: Place): string =>
  redirects.map(({ data: { from, to } }) => `${base}${from} ${base}${to} 301\n`).join('');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
