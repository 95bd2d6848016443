import type { Place } from '#schemas/place.ts';
import type { Archive, CollectionName, Entry, Records } from './archive.ts';
import { linksOf, textLinksOf } from './links.ts';
import { allEntries, passagesOf } from './passages.ts';
import { perArchive } from './per-archive.ts';
import { spellings } from './spellings.ts';

/** Collections whose records the search finds, in the order in which it offers them. */
export const searchKinds = [
  'explainers',
  'statistics',
  'claims',
  'events',
  'charts',
  'places',
  'sources',
  'actors',
  'terms',
  'datasets',
  'about',
] as const satisfies CollectionName[];

/** By what a reader can narrow a search. */
export interface SearchFilters {
  section: string[];
  /** Whose words, or whose people: ids of parties, `third`, `international`. */
  side: string[];
  /** Years of what a record is about; of a source, the year in which it was issued. */
  year: string[];
}

/** What the search knows of a page besides its words. */
export interface SearchFacts extends SearchFilters {
  kind: (typeof searchKinds)[number];
  /** Every spelling of the place that the page is about. */
  names: string[];
  /** The same of the places that it names. */
  mentions: string[];
}

/** The facts of a record that has a page. */
export function searchFacts(archive: Archive, entry: Entry): SearchFacts {
  const mentioned = [...(placesNamed(archive).get(keyOf(entry)) ?? [])];
  return {
    // Map geometry stands among the data.
    kind: searchKinds.find((kind) => kind === entry.collection) ?? 'datasets',
    section: [],
    side: [],
    year: [],
    ...filtersOf(archive, entry),
    names: entry.collection === 'places' ? namesOf(entry.data as Place) : [],
    mentions: withNewWords(mentioned.flatMap((id) => namesOf(archive.places.get(id)?.data))),
  };
}

function filtersOf(archive: Archive, { collection, id, data }: Entry): Partial<SearchFilters> {
  const as = <C extends CollectionName>(_: C) => data as Records[C];
  switch (collection) {
    case 'explainers':
      return { section: [id.split('/')[0]!] };
    case 'charts':
      return { section: [as('charts').section] };
    case 'statistics': {
      const { period, population } = as('statistics');
      return {
        side: population.side === 'both' ? sidesApart(archive) : [population.side],
        year: years(period.from, period.to),
      };
    }
    case 'claims': {
      const { section, assertedBy, deniedBy, date } = as('claims');
      return {
        section: [section],
        side: sidesOf(archive, [...assertedBy, ...deniedBy]),
        year: years(date),
      };
    }
    case 'events': {
      const { section, by, date, until } = as('events');
      return { section: [section], side: sidesOf(archive, by), year: years(date, until) };
    }
    case 'sources': {
      const { side, issued } = as('sources');
      return { side: [side], year: issued === 'unknown' ? [] : years(issued) };
    }
    case 'actors':
      return { side: [as('actors').side] };
    default:
      return {};
  }
}

/** Every year of a period, its ends included. */
function years(from: string, to = from): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const sidesOf = (archive: Archive, actors: string[]) => [
  ...new Set(actors.flatMap((id) => archive.actors.get(id)?.data.side ?? [])),
];

/** The sides that oppose each other: those with a colour. */
const sidesApart = (archive: Archive) =>
  [...archive.parties.values()].filter(({ data }) => data.colour !== 'c').map(({ id }) => id);

const keyOf = ({ collection, id }: Entry) => `${collection}/${id}`;

/** Ids of the places that each record names, in its fields and in its texts. */
const placesNamed = perArchive('placesNamed', (archive) => {
  const named = new Map<string, Set<string>>();
  const add = (entry: Entry, links: { collection: CollectionName; id: string }[]) => {
    const known = named.get(keyOf(entry)) ?? new Set<string>();
    for (const { collection, id } of links) if (collection === 'places') known.add(id);
    named.set(keyOf(entry), known);
  };
  for (const entry of allEntries(archive)) add(entry, linksOf(entry));
  for (const { entry, tree } of passagesOf(archive).passages) add(entry, textLinksOf(tree));
  return named;
});

/** The names that bring a word which none before them has: the search finds words, not names. */
function withNewWords(names: string[]): string[] {
  const known = new Set<string>();
  return names.filter((name) => {
    const words = name.split(/[\s-]+/).filter((word) => !known.has(word));
    for (const word of words) known.add(word);
    return words.length > 0;
  });
}

/** Every form of the name of a place, in every script, and what a plain keyboard makes of it. */
function namesOf(place: Place | undefined): string[] {
  if (!place) return [];
  const forms = place.forms.flatMap(({ name, script }) => [name, script ?? name]);
  const names = [place.name, ...forms, ...place.aliases];
  return [...new Set([...names, ...names.flatMap(spellings)])];
}
