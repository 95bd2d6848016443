import type { CollectionName } from '#archive/archive.ts';

/** Collections whose records are published one by one, and the folder of each. */
const folders = {
  sources: 'sources',
  statistics: 'statistics',
  claims: 'claims',
  events: 'events',
  places: 'places',
  actors: 'actors',
  terms: 'glossary',
  datasets: 'data',
  geo: 'data',
  explainers: 'explainers',
  sections: 'explainers',
  parties: 'parties',
  units: 'units',
} as const satisfies Partial<Record<CollectionName, string>>;

/** A collection whose records are published one by one. */
export type RecordCollection = keyof typeof folders;
export const recordCollections = Object.keys(folders) as RecordCollection[];

/**
 * Where a record stands as JSON: `/claims/first-breach.json`. Records of house rules have no such
 * file, and the file of a chart holds its numbers: see `chartJson`.
 */
export const jsonPathOf = (collection: CollectionName, id: string): string | undefined =>
  collection in folders ? `/${folders[collection as RecordCollection]}/${id}.json` : undefined;

/** Where the JSON Schema of a kind of published record stands. */
export const schemaPath = (kind: RecordCollection | 'charts'): string =>
  `/schemas/${kind}.schema.json`;
