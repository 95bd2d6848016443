import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { searchFacts } from '#archive/search-facts.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';

/** A file of the index: its path below the folder of the index, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What stands in the main part of a page and is not its text. */
const ignored = [
  '.kicker',
  '.meta',
  '.names',
  '.on-page',
  '.keypoints h2',
  '.endmatter',
  '.cards',
  '.cite',
  '.facts dt',
  '.facts dd:not(:first-of-type)',
  '.group > h2',
  '.cites',
  '.tags',
  '.note-mark',
  '[data-footnote-backref]',
  'svg',
  'button',
  'summary',
  'thead',
  'figcaption',
  '.figure .scroll',
  '#names',
  '#events',
  '#rows',
  // A place holds all forms of its name: the first is that of the house.
  '.place > :not([data-form="0"])',
];

/** The interfaces that come with Pagefind, and its highlighter: we use neither. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * The search index of a built site: pages whose main part carries `data-pagefind-body`, and the
 * entries of the glossary, which share a page. Equal pages give equal bytes. Throws what Pagefind
 * reports.
 */
export async function searchIndex(dir: string, archive: Archive): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    excludeSelectors: ignored,
    forceLanguage: new Intl.Locale(archive.site.lang).language,
  });
  if (!index) throw new Error(`There is no search index: ${errors.join('; ')}`);
  try {
    const added = [
      await index.addDirectory({ path: dir }),
      ...(await Promise.all(glossary(archive).map((record) => index.addCustomRecord(record)))),
    ].flatMap((answer) => answer.errors);
    const { files, errors: faults } = await index.getFiles();
    const all = [...added, ...faults];
    if (all.length > 0) throw new Error(`There is no search index: ${all.join('; ')}`);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}

const glossary = (archive: Archive) =>
  [...archive.terms.values()].map((entry) => {
    const { term, short, definition = '' } = entry.data;
    const { kind, mentions } = searchFacts(archive, entry);
    return {
      url: urlOf('terms', entry.id),
      language: archive.site.lang,
      content: [short, definition].map((text) => plain(archive, text)).join(' '),
      meta: { title: term, mentions: mentions.join(', ') },
      filters: { kind: [kind] },
    };
  });

/** Adds the search index to a built site, in its folder `pagefind/`. */
export async function writeSearchIndex(dir: string, archive: Archive): Promise<void> {
  writeFiles(join(dir, 'pagefind'), await searchIndex(dir, archive));
}

function writeFiles(folder: string, files: IndexFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
