import type { Archive, PageEntry } from './archive.ts';
import { perArchive } from './per-archive.ts';

/** Whether the head of a page says so, be the rest of it whole or not. */
const saysDraft = (text: string): boolean =>
  text.startsWith('---') && /^draft:\s*true\b/m.test(text.split(/^---\s*$/m)[1] ?? '');

/** `section/slug` of the file of a page. */
export const idOfPage = (file: string): string =>
  file.replace(/^.*\/explainers\//, '').replace(/\.mdx$/, '');

/** The files of pages that say `draft: true`, also of those that their schema refuses. */
export const draftFiles = perArchive(
  'draftFiles',
  (archive) =>
    new Set(
      [...archive.files]
        .filter(([file, text]) => file.endsWith('.mdx') && saysDraft(text))
        .map(([file]) => file),
    ),
);

/**
 * The archive as it is published: drafts are not there, whatever names them. A build and the gate
 * see this one, `astro dev` the whole.
 */
export const withoutDrafts = perArchive('withoutDrafts', (archive): Archive => {
  const drafts = [...draftFiles(archive)];
  if (drafts.length === 0) return archive;
  const keys = new Set(drafts.map((file) => `explainers/${idOfPage(file)}`));
  return {
    ...archive,
    explainers: new Map(
      [...archive.explainers]
        .filter(([, { at }]) => !drafts.includes(at.file))
        .map(([id, page]) => [id, withRelated(page, (id) => !keys.has(`explainers/${id}`))]),
    ),
    refused: new Set([...archive.refused].filter((key) => !keys.has(key))),
  };
});

/** A page that names only some of the pages to read next. */
function withRelated(page: PageEntry, keeps: (id: string) => boolean): PageEntry {
  const { related } = page.data;
  if (related.every(keeps)) return page;
  return { ...page, data: { ...page.data, related: related.filter(keeps) } };
}
