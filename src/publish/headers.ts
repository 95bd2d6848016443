/** A header rule: `*` stands for any run of characters, as in Netlify's and Cloudflare's `_headers`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What every host should send with the site: the last rule that matches wins, header by header. */
export const headerRules: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      'Cache-Control': 'no-cache',
    },
  },
  // Names of these files carry a hash of their content.
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
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

/** The rules as a `_headers` file. */
export function headersFile(base: string): string {
  return headerRules
    .map(({ path, headers }) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}
