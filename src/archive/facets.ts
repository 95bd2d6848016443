import type { Archive, Entry, Records } from './archive.ts';
import { perArchive } from './per-archive.ts';
import { accountOf } from './timeline.ts';

/** The lists that can be narrowed, and the folder of each. */
export const listFolders = {
  claims: 'claims',
  sources: 'sources',
  statistics: 'statistics',
  charts: 'charts',
  events: 'timeline',
} as const;
export type Listed = keyof typeof listFolders;

/** The records of a list that share a value: the disputed claims, the sources of one side. */
export interface FacetValue {
  id: string;
  members: Entry[];
}

/** By what a list can be narrowed, with the values that part it. */
export interface Facet {
  name: string;
  values: FacetValue[];
}

type Read<T> = (data: T, archive: Archive) => string[];

/** What a record is under each heading; the headings stand in the order in which they are offered. */
const readers: { [L in Listed]: Record<string, Read<Records[L]>> } = {
  claims: {
    part: ({ section }) => [section],
    side: ({ assertedBy }, { actors }) => assertedBy.flatMap((id) => actors.get(id)!.data.side),
    status: ({ status }) => [status],
    verdict: ({ verdict }) => (verdict ? [verdict] : []),
    document: ({ about }) => (about ? [about] : []),
  },
  sources: {
    side: ({ side }) => [side],
    kind: ({ type }) => [type],
    language: ({ lang }) => [lang.split('-')[0]!],
  },
  statistics: {
    side: ({ population }) => [population.side],
  },
  charts: {
    part: ({ section }) => [section],
    kind: ({ kind }) => [kind],
  },
  events: {
    kind: ({ kind }) => [kind],
    account: (event, archive) => [accountOf(archive, event) ?? []].flat(),
  },
};

/**
 * The facets of a list. A value is offered where it narrows the list: at least two records share it
 * and not all do. Parts and sides stand in the order of their records, other values by number.
 */
export function facetsOf(archive: Archive, list: Listed): Facet[] {
  return allFacets(archive)[list];
}

const allFacets = perArchive('allFacets', (archive) => {
  const made = (Object.keys(readers) as Listed[]).map((list) => [list, make(archive, list)]);
  return Object.fromEntries(made) as Record<Listed, Facet[]>;
});

function make(archive: Archive, list: Listed): Facet[] {
  const entries = ordered(archive, list);
  const order = [...archive.sections.keys(), ...archive.parties.keys()];
  const rank = (id: string) => order.indexOf(id) + 1 || order.length + 1;
  return Object.entries(readers[list]).flatMap(([name, read]) => {
    const members = new Map<string, Entry[]>();
    for (const entry of entries)
      for (const id of new Set((read as Read<unknown>)(entry.data, archive)))
        members.set(id, [...(members.get(id) ?? []), entry]);
    const values = [...members]
      .map(([id, all]) => ({ id, members: all }))
      .filter(({ members: all }) => all.length > 1 && all.length < entries.length)
      .sort((a, b) => rank(a.id) - rank(b.id) || b.members.length - a.members.length);
    return values.length > 0 ? [{ name, values }] : [];
  });
}

/** The records of a list in the order of a reader: claims by the day, sources by who publishes them. */
export function ordered(archive: Archive, list: Listed): Entry[] {
  const { compare } = new Intl.Collator(archive.site.lang);
  const { claims, sources } = archive;
  if (list === 'claims')
    return [...claims.values()].sort((a, b) => byDay(a.data.date, b.data.date));
  if (list !== 'sources') return [...archive[list].values()];
  return [...sources.values()].sort(
    (a, b) =>
      compare(a.data.publisher, b.data.publisher) ||
      compare(a.data.issued, b.data.issued) ||
      compare(a.id, b.id),
  );
}

const byDay = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The address of a narrowed list: `/claims/status/disputed/`. */
export const facetUrl = (list: Listed, facet: string, value: string): string =>
  `/${listFolders[list]}/${facet}/${value}/`;
