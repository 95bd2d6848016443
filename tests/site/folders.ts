import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a folder, to be broken by a test: outside the project, where Vite watches it. */
export function copied(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'archive-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Every file of a folder with a hash of its bytes, in the order of names. */
export const hashes = (dir: string): [path: string, hash: string][] =>
  globSync('**/*', { cwd: dir })
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort()
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex'),
    ]);

/** Replaces a text in a file, once. Throws when the file does not hold it. */
export function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold "${before}"`);
  writeFileSync(
    file,
    text.replace(before, () => after),
  );
}
