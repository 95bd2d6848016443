import { plain } from '#markdown/plain.ts';
import type { Archive, CollectionName, Entry } from './archive.ts';
import { linksOf, textLinksOf } from './links.ts';
import { perArchive } from './per-archive.ts';
import { allEntries, passagesOf } from './passages.ts';
import { type PagedCollection, urlOf } from './urls.ts';

/** A record that names another. */
export interface Use {
  collection: CollectionName;
  id: string;
  /** Plain text. */
  title: string;
  /** The language of the title, where the record states one. */
  lang?: string | undefined;
  url: string;
}

const PAGED = new Set<CollectionName>([
  'explainers',
  'charts',
  'claims',
  'statistics',
  'sources',
  'places',
  'actors',
  'events',
  'datasets',
  'terms',
]);

/** Where a record is used: every record with a page that names it, each once, in archive order. */
export function usesOf(archive: Archive, collection: CollectionName, id: string): Use[] {
  return [...(users(archive).get(`${collection}/${id}`)?.values() ?? [])].map((entry) => ({
    collection: entry.collection,
    id: entry.id,
    title: titleOf(archive, entry),
    lang: (entry.data as { lang?: string }).lang,
    url: urlOf(entry.collection as PagedCollection, entry.id),
  }));
}

const users = perArchive('users', (archive) => {
  const index = new Map<string, Map<string, Entry>>();
  const add = (target: string, entry: Entry) => {
    if (!PAGED.has(entry.collection) || target === `${entry.collection}/${entry.id}`) return;
    const known = index.get(target) ?? new Map<string, Entry>();
    known.set(`${entry.collection}/${entry.id}`, entry);
    index.set(target, known);
  };
  for (const entry of allEntries(archive))
    for (const link of linksOf(entry)) add(`${link.collection}/${link.id}`, entry);
  for (const passage of passagesOf(archive).passages)
    for (const link of textLinksOf(passage.tree))
      add(`${link.collection}/${link.id}`, passage.entry);
  return index;
});

/** The title of a record as plain text, whatever its collection calls it. */
export function titleOf(archive: Archive, { data, id }: Entry): string {
  const record = data as { title?: string; name?: string; term?: string };
  return record.title !== undefined
    ? plain(archive, record.title)
    : (record.name ?? record.term ?? id);
}
