const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A root-relative address under the base path of this build: `/claims/` becomes `/archive/claims/`. */
export const href = (path: string): string => (path.startsWith('/') ? base + path : path);

/** The same with the host, where `SITE_URL` names one. */
export const absolute = (path: string): string =>
  import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : href(path);

/** The root-relative path of a page without the base path: what the other two start from. */
export const ownPath = ({ pathname }: URL): string => pathname.slice(base.length);
