import type { Archive, Entry, PageEntry } from '#archive/archive.ts';
import { modifiedOf } from './article-ld.ts';

/** Names and contents of `<meta>` elements. */
export type Fields = [name: string, content: string][];

/** Records whose pages are our own words; a source or a table is cited under its author's name. */
const ours: Entry['collection'][] = ['explainers', 'charts', 'claims', 'statistics', 'events'];

/**
 * What reference managers and scholarly search engines read from a page: the fields of Highwire Press,
 * and those of Dublin Core that have no counterpart there. Zotero takes title, author, date and address
 * from the first and the kind of the item from `DC.type`: without it, it would believe in a journal. Empty for a record that is not ours.
 */
export function citationFields(
  { site }: Archive,
  { title, address, record }: { title: string; address: string; record: Entry },
): Fields {
  if (!ours.includes(record.collection)) return [];
  // What follows the last space would become a family name: a no-break space keeps the name whole.
  const author = site.author.replaceAll(' ', '\u00a0');
  const days = record.collection === 'explainers' ? daysOf(record as PageEntry) : [];
  return [
    ['citation_title', title],
    ['citation_author', author],
    ['citation_publisher', site.name],
    ['citation_language', site.lang],
    ['citation_public_url', address],
    ...days,
    ['DC.type', 'webpage'],
    ['DC.rights', site.licence.url],
  ];
}

/** The first day of a page and that of its last change: the second is the one to cite. */
function daysOf(entry: PageEntry): Fields {
  const modified = modifiedOf(entry);
  return [
    ['citation_publication_date', entry.data.published.replaceAll('-', '/')],
    ['citation_date', modified.replaceAll('-', '/')],
    ['DC.date', modified],
  ];
}
