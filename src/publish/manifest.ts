import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isCopy } from './precompress.ts';
import { sha256 } from './sha256.ts';

/** What a genuine copy of the site holds. */
export interface Manifest {
  commit: string;
  date: string | null;
  /** Path below the site's root to SHA-256, in hexadecimal. */
  files: Record<string, string>;
}

/**
 * Hashes every file of a built site but the manifest itself, in the order of their paths. Compressed
 * copies are no part of it: a host may make its own, and what they hold is checked against the file.
 */
export function manifestOf(
  dir: string,
  { commit, date }: { commit: string; date?: string | undefined },
): Manifest {
  const files = pathsOf(dir).filter((name) => name !== 'manifest.json' && !isCopy(name));
  return {
    commit,
    date: date ?? null,
    files: Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(dir, name)))])),
  };
}

/** A file of a copy that is not as the manifest says. */
export interface Difference {
  path: string;
  is: 'missing' | 'changed' | 'extra';
}

/** A copy of the site. */
export interface Copy {
  /** A file's bytes, or nothing where it is missing. */
  read: (path: string) => Promise<Uint8Array | undefined>;
  /** Every path in it, where it can be listed: a web server does not say what else it holds. */
  paths?: string[];
}

const unpack: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
};

/**
 * How a copy differs from a manifest, in the order of paths. A compressed copy beside a file is what
 * readers get: it has to hold that very file, and counts as changed where it holds anything else.
 */
export async function differences(
  { files }: Manifest,
  { read, paths = [] }: Copy,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [path, hash] of Object.entries(files)) {
    const bytes = await read(path);
    if (bytes === undefined) found.push({ path, is: 'missing' });
    else if (sha256(bytes) !== hash) found.push({ path, is: 'changed' });
  }
  for (const path of paths) {
    if (Object.hasOwn(files, path) || path === 'manifest.json') continue;
    const hash = files[path.slice(0, -3)];
    const unpacked = unpack[path.slice(-3)];
    if (!unpacked || (hash === undefined && path.slice(0, -3) !== 'manifest.json'))
      found.push({ path, is: 'extra' });
    else if (hash !== undefined && hashOf(unpacked, await read(path)) !== hash)
      found.push({ path, is: 'changed' });
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The hash of what a compressed file holds; nothing where it cannot be unpacked. */
function hashOf(
  unpacked: (bytes: Uint8Array) => Uint8Array,
  bytes: Uint8Array | undefined,
): string | undefined {
  try {
    return bytes && sha256(unpacked(bytes));
  } catch {
    return undefined;
  }
}

/** The files below a folder, with slashes, in order. */
export const pathsOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
