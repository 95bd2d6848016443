import type { Archive, CollectionName } from './archive.ts';
import { readingOrder } from './reading-order.ts';
import { usesOf } from './uses.ts';

/** Records that hand on what they name: who shows a chart shows the statistics that it draws. */
const HANDS_ON: readonly CollectionName[] = ['statistics', 'claims', 'charts', 'datasets', 'units'];

/** The explainers that a change to a record touches, however far up the chain, in reading order. */
export function explainersTouched(
  archive: Archive,
  collection: CollectionName,
  id: string,
): string[] {
  const seen = new Set<string>();
  const pages = new Set<string>();
  const follow = (collection: CollectionName, id: string) => {
    for (const user of usesOf(archive, collection, id)) {
      const key = `${user.collection}/${user.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (user.collection === 'explainers') pages.add(user.id);
      if (HANDS_ON.includes(user.collection)) follow(user.collection, user.id);
    }
  };
  // What leads to a page from elsewhere does not show its text.
  if (collection === 'explainers') pages.add(id);
  else follow(collection, id);
  const order = readingOrder(archive).map(({ id }) => id);
  return order.filter((id) => pages.has(id));
}
