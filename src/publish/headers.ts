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
