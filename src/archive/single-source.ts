import { parseSourceRef } from '#schemas/common.ts';
import type { Archive } from './archive.ts';
import { titleOf, type Use } from './uses.ts';
import { urlOf } from './urls.ts';

/** Figures, claims and events for which a source is the only one: if it is wrong, nothing here tells. */
export function restingOn(archive: Archive, source: string): Use[] {
  const only = (refs: string[]) =>
    refs.length > 0 && refs.every((ref) => parseSourceRef(ref).source === source);
  const statistics = [...archive.statistics.values()].filter(({ data }) =>
    only(data.estimates.flatMap(({ sources }) => sources)),
  );
  const claims = [...archive.claims.values()].filter(({ data }) => only(data.sources));
  const events = [...archive.events.values()].filter(({ data }) => only(data.sources));
  return [...statistics, ...claims, ...events].map((entry) => ({
    collection: entry.collection,
    id: entry.id,
    title: titleOf(archive, entry),
    url: urlOf(entry.collection as 'statistics' | 'claims' | 'events', entry.id),
  }));
}
