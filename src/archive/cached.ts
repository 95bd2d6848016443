import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/archive';

/** A hash of the code and versions that a result depends on, so that none outlives them. */
export function codeKey(files: string[], versions: string[] = []): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  for (const version of versions) hash.update(version);
  return hash.digest('hex');
}

/**
 * The result of a pure function of a text, kept between runs.
 *
 * It is found again by the text and by `code` (see `codeKey`) alone: the same text gives the same
 * result, and a changed function never reads an old one. What cannot be read or written is
 * computed. Results are JSON.
 */
export function cached<T>(kind: string, code: string, text: string, compute: () => T): T {
  const file = fileOf(kind, code, text);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const result = compute();
    try {
      mkdirSync(join(folder, kind), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(result));
      renameSync(draft, file);
    } catch {
      // A folder that cannot be written costs time, not correctness.
    }
    return result;
  }
}

/** Whether the result for a text is there already. */
export const isCached = (kind: string, code: string, text: string): boolean =>
  existsSync(fileOf(kind, code, text));

function fileOf(kind: string, code: string, text: string): string {
  const key = createHash('sha256').update(code).update(text).digest('hex').slice(0, 32);
  return join(folder, kind, `${key}.json`);
}
