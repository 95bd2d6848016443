import type { Archive, CollectionName } from './archive.ts';

/** The folder of each collection whose records have a page of their own. */
const folders = {
  explainers: 'explainers',
  charts: 'charts',
  claims: 'claims',
  statistics: 'statistics',
  sources: 'sources',
  places: 'places',
  actors: 'actors',
  events: 'events',
  datasets: 'data',
} as const satisfies Partial<Record<CollectionName, string>>;

/** A collection whose records have pages. */
export type PagedCollection = keyof typeof folders | 'terms' | 'sections';

/** Whether the records of a collection can be opened by an address. */
export const isPaged = (collection: CollectionName): collection is PagedCollection =>
  collection in folders || collection === 'terms' || collection === 'sections';

/** The root-relative address of a record: `/claims/first-breach/`. Terms share one page. */
export function urlOf(collection: PagedCollection, id: string): string {
  if (collection === 'terms') return `/glossary/#${id}`;
  if (collection === 'sections') return `/explainers/${id}/`;
  return `/${folders[collection]}/${id}/`;
}

/** Addresses that every archive has. */
const fixed = [
  '/',
  '/explainers/',
  '/timeline/',
  '/map/',
  '/charts/',
  '/claims/',
  '/statistics/',
  '/sources/',
  '/places/',
  '/glossary/',
  '/data/',
  '/search/',
  '/method/',
  '/method/balance/',
  '/sources/single/',
  '/corrections/',
  '/about/',
];

/** Every address that is published, root-relative and with its trailing slash. */
export function urlsOf(archive: Archive): Set<string> {
  const urls = new Set(fixed);
  for (const id of archive.sections.keys()) urls.add(urlOf('sections', id));
  for (const { data } of archive.events.values()) urls.add(`/timeline/${data.section}/`);
  for (const id of archive.geo.keys()) urls.add(urlOf('datasets', id));
  for (const collection of Object.keys(folders) as (keyof typeof folders)[])
    for (const [id, { data }] of archive[collection])
      if (!('draft' in data && data.draft)) urls.add(urlOf(collection, id));
  // What could not be read is reported once, not again by everything that leads to it.
  for (const key of archive.refused) {
    const [collection = '', ...id] = key.split('/');
    if (collection in folders && /^[a-z0-9/-]+$/.test(id.join('/')))
      urls.add(urlOf(collection as PagedCollection, id.join('/')));
  }
  for (const id of archive.about.keys())
    if (id !== 'about' && id !== 'method') urls.add(`/about/${id}/`);
  return urls;
}
