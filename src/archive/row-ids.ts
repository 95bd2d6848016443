import type { Point } from './chart-points.ts';

/**
 * A name for each row of a figure's table, so that an address can point to one number:
 * `row-killed-lisbon--survey` for an estimate, `row-houses-1755` for a row of a dataset. It rests on
 * ids and dates, not on the place in the table; where two are alike the later ones are counted on.
 * With `own` each point is a series of its own, and the time, which may be corrected, is left out.
 */
export function rowIds(points: Point[], { own = false } = {}): string[] {
  const seen = new Map<string, number>();
  return points.map(({ ref, series, x }) => {
    const id = `row-${ref === null ? slug(own ? series : `${series}-${x}`) : ref.replace('#', '--')}`;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

/** Letters and digits of any script, with hyphens between. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
