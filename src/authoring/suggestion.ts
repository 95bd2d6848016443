import { nearest } from '#archive/nearest.ts';

/**
 * What somebody may have meant by an id that there is not: the nearest one, else those that share a
 * word with it, else how to find out.
 */
export function suggestion(wanted: string, known: string[], find: string): string {
  const near = nearest(wanted, known, Math.max(2, Math.floor(wanted.length / 4)));
  if (near) return `Did you mean ${near}?`;
  const words = wordsOf(wanted).filter((word) => word.length > 2);
  const shared = (id: string) => wordsOf(id).filter((word) => words.includes(word)).length;
  const alike = known
    .map((id) => ({ id, count: id.includes(wanted) ? words.length + 1 : shared(id) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5);
  if (alike.length > 0) return `These come near: ${alike.map(({ id }) => id).join(', ')}.`;
  return known.length <= 6 ? `There are ${known.join(', ')}.` : find;
}

const wordsOf = (id: string) => id.toLowerCase().split(/[^a-z0-9]+/);
