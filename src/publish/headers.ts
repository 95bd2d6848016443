/** A header rule: `*` stands for any run of characters, as in Netlify's and Cloudflare's `_headers`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const policyWith = (scripts: string) => [
  "default-src 'none'",
  `script-src ${scripts}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];
const policy = policyWith("'self'").join('; ');
/** The search is WebAssembly, run by a worker; a worker obeys the policy that its own file came with. */
const searchPolicy = [...policyWith("'self' 'wasm-unsafe-eval'"), "worker-src 'self'"].join('; ');

/** What every host should send with the site: the last rule that matches wins, header by header. */
export const headerRules: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      'Cache-Control': 'no-cache',
    },
  },
  { path: '/search/*', headers: { 'Content-Security-Policy': searchPolicy } },
  { path: '/pagefind/*', headers: { 'Content-Security-Policy': searchPolicy } },
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
