import { sentPolicy } from './content-policy.ts';

/** A header rule: `*` stands for any run of characters, as in Netlify's and Cloudflare's `_headers`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** What every host should send with the site: the last rule that matches wins, header by header. */
export const headerRules: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': sentPolicy(),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': [
        ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
        ...['magnetometer', 'microphone', 'midi', 'payment', 'usb', 'browsing-topics'],
      ]
        .map((feature) => `${feature}=()`)
        .join(', '),
      'Cache-Control': 'no-cache',
    },
  },
  ...['/search/*', '/pagefind/*'].map((path) => ({
    path,
    headers: { 'Content-Security-Policy': sentPolicy({ search: true }) },
  })),
  // These are made to be shown in the pages of others.
  { path: '/embed/*', headers: { 'Content-Security-Policy': sentPolicy({ frames: '*' }) } },
  // Names of these files carry a hash of their content.
  ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'].map(
    (path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }),
  ),
];

/**
 * For hosts that speak HTTPS themselves: browsers then ask for nothing else. Netlify, Cloudflare and
 * GitHub Pages send their own, and on this machine it would lock the browser out of other servers.
 */
export const transportHeaders: Record<string, string> = {
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Media types that tables of servers lack or give otherwise, by how the path ends. */
export const mediaTypes: [ending: string, type: string][] = [
  ['.csv', 'text/csv; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.atom.xml', 'application/atom+xml; charset=utf-8'],
  ['.rss.xml', 'application/rss+xml; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
];

/** Types besides HTML that are compressed on the way, where no compressed copy stands beside the file. */
export const compressible = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'application/manifest+json',
  'application/atom+xml',
  'application/rss+xml',
  'application/vnd.citationstyles.csl+json',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'image/svg+xml',
];

/** The media type of a path, where a server may not know it. */
export const mediaTypeOf = (path: string): string | undefined =>
  mediaTypes.find(([ending]) => path.endsWith(ending))?.[1];

/** The headers for a path under the base path of the site. */
export function headersFor(path: string): Record<string, string> {
  return Object.assign(
    {},
    ...headerRules.filter((rule) => matches(rule.path, path)).map((rule) => rule.headers),
  );
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * The rules as a `_headers` file. Cloudflare joins the values of all rules that match; `! Name` takes
 * the earlier ones away. Netlify lets the later value win and skips those lines.
 */
export function headersFile(base: string): string {
  return headerRules
    .map(({ path, headers }, index) => [
      base + path,
      ...Object.keys(headers)
        .filter((name) =>
          headerRules
            .slice(0, index)
            .some((earlier) => matches(earlier.path, path) && name in earlier.headers),
        )
        .map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}
