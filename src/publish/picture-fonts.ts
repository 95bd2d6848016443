import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';
import { advancesOf, renamed } from './sfnt.ts';

/** One font file of the site, for pictures. */
export interface Face {
  /** A name of its own: the site's fonts are cut by scripts. */
  family: string;
  weight: number;
  /** The TrueType file that the renderer reads. */
  file: string;
  /** Width of each sign it has, in parts of its size, by code point. */
  advances: Map<number, number>;
}

/** Fonts in which a text of a picture may be set: the parts of each, the first to ask first. */
export type Stack = 'serif' | 'sans' | 'strong';
export type Faces = Record<Stack, Face[]>;

const parts: Record<Stack, [family: string, weight: number, name: string][]> = {
  serif: [
    ['Literata', 400, 'literata-core'],
    ['Literata names', 400, 'literata-names'],
    ['Literata Cyrillic', 400, 'literata-cyrillic'],
    ['Armenian Serif', 400, 'noto-serif-armenian'],
  ],
  sans: [
    ['Contact Sans', 400, 'contact-sans-core'],
    ['Contact Sans names', 400, 'contact-sans-names'],
    ['Contact Sans Cyrillic', 400, 'contact-sans-cyrillic'],
    ['Armenian Sans', 400, 'noto-sans-armenian'],
  ],
  strong: [
    ['Contact Sans', 600, 'contact-sans-600-core'],
    ['Contact Sans names', 600, 'contact-sans-600-names'],
    ['Contact Sans Cyrillic', 400, 'contact-sans-cyrillic'],
    ['Armenian Sans', 400, 'noto-sans-armenian'],
  ],
};

const folder = fileURLToPath(new URL('../fonts/', import.meta.url));

/**
 * The fonts of the site as TrueType files in `cache`, unpacked once, and a hash of them all. The
 * renderer is given these alone: a font of the machine would draw another picture elsewhere.
 */
export async function pictureFonts(cache: string): Promise<{ faces: Faces; hash: string }> {
  const hash = createHash('sha256');
  const unpack = async (name: string, family: string): Promise<[string, Buffer]> => {
    const packed = readFileSync(join(folder, `${name}.woff2`));
    const digest = createHash('sha256').update(packed).digest('hex').slice(0, 16);
    const file = join(cache, `${name}-${digest}.ttf`);
    hash.update(digest);
    if (existsSync(file)) return [file, readFileSync(file)];
    const font = renamed(Buffer.from(await decompress(packed)), family);
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, font);
    renameSync(`${file}.${process.pid}`, file);
    return [file, font];
  };
  const stack = async (name: Stack) => {
    const faces: Face[] = [];
    for (const [family, weight, part] of parts[name]) {
      const [file, font] = await unpack(part, family);
      faces.push({ family, weight, file, advances: advancesOf(font) });
    }
    return faces;
  };
  const faces = {
    serif: await stack('serif'),
    sans: await stack('sans'),
    strong: await stack('strong'),
  };
  return { faces, hash: hash.digest('hex') };
}
