const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A root-relative address under the base path of this build: `/claims/` becomes `/archive/claims/`. */
export const href = (path: string): string => (path.startsWith('/') ? base + path : path);
