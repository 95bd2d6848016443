/** Where a site will stand. */
export interface Place {
  /** The origin, such as `https://example.org`; undefined where nobody said. */
  site: string | undefined;
  /** The folder below it, without a final slash: `/archive`, or empty. */
  base: string;
}

/** The address of a root-relative path: whole where the host is known, else below the base path. */
export const absoluteAt =
  ({ site, base }: Place) =>
  (path: string): string =>
    site ? new URL(base + path, site).href : base + path;
