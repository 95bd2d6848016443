import { type Archive, type Entry } from './archive.ts';
import { idOfPage } from './drafts.ts';
import type { Finding } from './finding.ts';
import { allEntries } from './passages.ts';
import { perArchive } from './per-archive.ts';
import { explainersTouched } from './touched.ts';
import { isPaged, urlOf } from './urls.ts';

/**
 * The findings that belong to a page, by its address: those in its own text or record, and those in
 * records that it shows. What belongs to no page, such as a word of the interface, belongs to all.
 */
export function findingsAt(archive: Archive, findings: Finding[], path: string): Finding[] {
  return findings.filter((finding) => {
    const pages = pagesOf(archive, finding);
    return pages === undefined || pages.includes(path);
  });
}

function pagesOf(archive: Archive, { at }: Finding): string[] | undefined {
  // A page that does not load is no record: its file says which it is.
  if (/\/explainers\/.*\.mdx$/.test(at.file)) return [urlOf('explainers', idOfPage(at.file))];
  const entry = entryAt(archive, at.file.replace(/\.csv$/, '.yaml'), at.line);
  if (!entry || !isPaged(entry.collection)) return undefined;
  const { collection, id } = entry;
  return [
    urlOf(entry.collection, id).replace(/#.*/, ''),
    ...explainersTouched(archive, collection, id).map((page) => urlOf('explainers', page)),
  ];
}

/** The record that stands at a line of a file. */
const entryAt = (archive: Archive, file: string, line: number): Entry | undefined =>
  byFile(archive)
    .get(file)
    ?.findLast(({ at }) => at.line <= line);

const byFile = perArchive('byFile', (archive) =>
  Map.groupBy(allEntries(archive), ({ at }) => at.file),
);
