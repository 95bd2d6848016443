import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a genuine copy of the site holds. */
export interface Manifest {
  commit: string;
  date: string | null;
  /** Path below the site's root to SHA-256, in hexadecimal. */
  files: Record<string, string>;
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Hashes every file of a built site but the manifest itself, in the order of their paths. */
export function manifestOf(
  dir: string,
  { commit, date }: { commit: string; date?: string | undefined },
): Manifest {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name !== 'manifest.json' && statSync(join(dir, name)).isFile())
    .toSorted();
  return {
    commit,
    date: date ?? null,
    files: Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(dir, name)))])),
  };
}

/** How a copy differs from a manifest. `read` gives a file's bytes, or nothing where it is missing. */
export async function differences(
  manifest: Manifest,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<{ path: string; is: 'missing' | 'changed' }[]> {
  const found: { path: string; is: 'missing' | 'changed' }[] = [];
  for (const [path, hash] of Object.entries(manifest.files)) {
    const bytes = await read(path);
    if (bytes === undefined) found.push({ path, is: 'missing' });
    else if (sha256(bytes) !== hash) found.push({ path, is: 'changed' });
  }
  return found;
}
