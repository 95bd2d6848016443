import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from './sha256.ts';

/** Files of text; fonts, pictures, zips and the search index are compressed as they are. */
const texts = new Set(
  '.html .css .js .json .svg .xml .txt .csv .webmanifest .bib .ris .geojson'.split(' '),
);

/** Below this size, in bytes, a file fits into one packet and gains nothing. */
const SMALL = 1000;

/** The highest: a page is an eighth smaller than at 9, and the time is paid once a change. */
const QUALITY = 11;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const copies: { ending: string; make: (bytes: Uint8Array) => Promise<Uint8Array> }[] = [
  {
    ending: '.br',
    make: (bytes) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', make: (bytes) => zip(bytes, { level: 9 }) },
];

/** What a run did: files of text, and how many copies had to be made rather than taken. */
export interface Precompressed {
  files: number;
  made: number;
}

/**
 * Writes a `.br` and a `.gz` beside every file of text in a built site, for servers that send these
 * as they stand. Copies are kept in `cache` by the hash of what they hold; those that the site no
 * longer needs are dropped there. Copies from before are written anew or removed.
 */
export async function precompress(dir: string, cache: string): Promise<Precompressed> {
  mkdirSync(cache, { recursive: true });
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  for (const name of all) if (isCopy(name)) rmSync(join(dir, name));
  const known = new Set(readdirSync(cache));
  const used = new Set<string>();
  const done: Precompressed = { files: 0, made: 0 };

  const one = async (name: string) => {
    const file = join(dir, name);
    const bytes = readFileSync(file);
    if (bytes.length < SMALL) return;
    done.files++;
    const hash = sha256(bytes);
    for (const { ending, make } of copies) {
      const kept = `${hash}${ending}`;
      const isNew = !known.has(kept) && !used.has(kept);
      used.add(kept);
      if (isNew) {
        const small = await make(bytes);
        writeFileSync(join(cache, kept), small);
        writeFileSync(file + ending, small);
        done.made++;
      } else copyFileSync(join(cache, kept), file + ending);
    }
  };
  const names = all.filter((name) => texts.has(extname(name))).values();
  // Node compresses on four threads: as many files are under way at once.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const name of names) await one(name);
    }),
  );
  for (const name of known) if (!used.has(name)) rmSync(join(cache, name));
  return done;
}

/** A compressed copy of a file of text. */
export const isCopy = (name: string): boolean =>
  /\.(?:br|gz)$/.test(name) && texts.has(extname(name.slice(0, -3)));
