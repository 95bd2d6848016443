/**
 * What a page may load and run, by directive (Content Security Policy, level 3). Nothing stands
 * inline, so nothing inline is allowed; nothing comes from elsewhere.
 */
const everywhere: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Tools that look at a page read its robots.txt through it.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The search is WebAssembly, run by a worker, which obeys its own file's policy. */
const searching: Record<string, string> = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
};

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy that a page carries in its own head: it holds on hosts that send no headers, too. */
export const pagePolicy = (path: string): string =>
  written(path === '/search/' ? { ...everywhere, ...searching } : everywhere);

/**
 * The policy that a host sends. It says as well who may show the page in a frame, which a page cannot
 * say for itself.
 */
export const sentPolicy = ({ search = false, frames = "'none'" } = {}): string =>
  written({ ...everywhere, ...(search && searching), 'frame-ancestors': frames });
