import type { Archive, CollectionName, Entry, PageEntry } from '#archive/archive.ts';
import { textLinksOf } from '#archive/links.ts';
import { passagesOf } from '#archive/passages.ts';
import { perArchive } from '#archive/per-archive.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import type { Explainer } from '#schemas/explainer.ts';
import type { OutputFile } from './output-file.ts';
import { jsonPathOf, type RecordCollection, recordCollections, schemaPath } from './record-path.ts';

/** A published record, in the form that its schema describes. */
export interface PublishedRecord {
  $schema: string;
  collection: RecordCollection;
  id: string;
  /** The page that shows it, where there is one. */
  page?: string;
  licence: string;
  /** As its authors wrote it: texts hold references in brackets. */
  record: unknown;
  /** Texts of the record that hold markup, without it, by JSON Pointer (RFC 6901). */
  plain: Record<string, string>;
  /** What the text of a page names, by collection, in reading order. */
  names?: Partial<Record<CollectionName, string[]>> | undefined;
}

/** Markup of every record, as plain text by JSON Pointer. */
const plainTexts = perArchive('plainTexts', (archive) => {
  const texts = new Map<Entry, Record<string, string>>();
  for (const { entry, form, path, text } of passagesOf(archive).passages) {
    if (form === 'body') continue;
    const words = plain(archive, text);
    if (words === text) continue;
    const found = texts.get(entry) ?? {};
    found[`/${path.replaceAll('.', '/')}`] = words;
    texts.set(entry, found);
  }
  return texts;
});

/** A record with what a program needs to make sense of it. */
export function publishedRecord(
  archive: Archive,
  entry: Entry,
  absolute: (path: string) => string,
): PublishedRecord {
  const collection = entry.collection as RecordCollection;
  const { id } = entry;
  const hasPage = collection !== 'parties' && collection !== 'units';
  return {
    $schema: absolute(schemaPath(collection)),
    collection,
    id,
    ...(hasPage && {
      page: absolute(urlOf(collection === 'geo' ? 'datasets' : collection, id)),
    }),
    licence: archive.site.licence.id,
    record: isPage(entry) ? withoutDrafts(archive, entry.data) : entry.data,
    plain: plainTexts(archive).get(entry) ?? {},
    ...(isPage(entry) && { names: namedIn(entry.body) }),
  };
}

const isPage = (entry: Entry): entry is PageEntry => entry.collection === 'explainers';

/** A page may name what is to be read next before that is published. */
const withoutDrafts = ({ explainers }: Archive, page: Explainer): Explainer => ({
  ...page,
  related: page.related.filter((id) => explainers.has(id)),
});

function namedIn(body: Parameters<typeof textLinksOf>[0]): PublishedRecord['names'] {
  const groups = Map.groupBy(textLinksOf(body), ({ collection }) => collection);
  return Object.fromEntries(
    [...groups].map(([collection, links]) => [collection, [...new Set(links.map(({ id }) => id))]]),
  );
}

/** Every published record. Drafts stay unpublished. */
export const publishedEntries = (archive: Archive): Entry[] =>
  recordCollections
    .flatMap((collection): Entry[] => [...archive[collection].values()])
    .filter(({ data }) => !(data as { draft?: boolean }).draft);

/** The files of all records. */
export const recordFiles = (archive: Archive, absolute: (path: string) => string): OutputFile[] =>
  publishedEntries(archive).map((entry) => ({
    path: jsonPathOf(entry.collection, entry.id)!,
    content: `${JSON.stringify(publishedRecord(archive, entry, absolute), null, 1)}\n`,
  }));
