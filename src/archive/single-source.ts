import { parseSourceRef } from '#schemas/common.ts';
import type { Archive, Entry } from './archive.ts';
import { perArchive } from './per-archive.ts';
import { titleOf, type Use } from './uses.ts';
import { urlOf } from './urls.ts';

/** Figures, claims and events for which a source is the only one: if it is wrong, nothing here tells. */
export const restingOn = (archive: Archive, source: string): Use[] =>
  bySource(archive).get(source) ?? [];

/** Every source on which something rests alone, with what does. */
export const singleSources = (archive: Archive): [source: string, uses: Use[]][] => [
  ...bySource(archive),
];

const bySource = perArchive('bySource', (archive) => {
  const { statistics, claims, events } = archive;
  const resting = new Map<string, Use[]>();
  const add = (entry: Entry, refs: string[]) => {
    const [only, ...others] = new Set(refs.map((ref) => parseSourceRef(ref).source));
    if (only === undefined || others.length > 0) return;
    const use = {
      collection: entry.collection,
      id: entry.id,
      title: titleOf(archive, entry),
      url: urlOf(entry.collection as 'statistics' | 'claims' | 'events', entry.id),
    };
    resting.set(only, [...(resting.get(only) ?? []), use]);
  };
  for (const entry of statistics.values())
    add(
      entry,
      entry.data.estimates.flatMap(({ sources }) => sources),
    );
  for (const entry of [...claims.values(), ...events.values()]) add(entry, entry.data.sources);
  return resting;
});
