import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex } from 'pagefind';
import type { Archive } from '#archive/archive.ts';
import { searchFacts } from '#archive/search-facts.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import { writeFiles } from './output-file.ts';

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

/**
 * Adds the search index to a built site, in its folder `pagefind/`. The index of an earlier build is
 * taken again where every page and every setting is the same.
 */
export async function writeSearchIndex(dir: string, archive: Archive): Promise<void> {
  const file = join(KEPT, keyOf(dir, archive));
  let files = readKept(file);
  if (!files) {
    files = await searchIndex(dir, archive);
    keep(file, files);
  }
  writeFiles(
    join(dir, 'pagefind'),
    files.map(({ path, content }) => ({ path, content })),
  );
}

const KEPT = 'node_modules/.cache/search';
/** How many indexes are kept: those of the archive, of the fixture, and of other base paths. */
const MOST = 4;

/** A hash of all that an index is made of. */
function keyOf(dir: string, archive: Archive): string {
  const hash = createHash('sha256');
  // The lockfile stands for the version of Pagefind, which does not export its own.
  hash.update(readFileSync('package-lock.json'));
  hash.update(JSON.stringify([ignored, archive.site.lang, glossary(archive)]));
  for (const name of globSync('**/*.html', { cwd: dir }).toSorted())
    hash.update(`\0${name}\0`).update(readFileSync(join(dir, name)));
  return hash.digest('hex');
}

function readKept(file: string): IndexFile[] | undefined {
  try {
    return deserialize(readFileSync(file)) as IndexFile[];
  } catch {
    return undefined;
  }
}

function keep(file: string, files: IndexFile[]): void {
  try {
    mkdirSync(KEPT, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, serialize(files.map(({ path, content }) => ({ path, content }))));
    renameSync(draft, file);
    const byAge = readdirSync(KEPT)
      .map((name) => join(KEPT, name))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const old of byAge.slice(MOST)) rmSync(old, { force: true });
  } catch {
    // An index that cannot be kept costs time, not correctness.
  }
}
