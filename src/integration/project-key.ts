import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files beside `src/` that shape a page. `package-lock.json` stands for every package. */
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A hash of everything but the content that shapes a page: the code, styles and fonts of a project,
 * its settings, its packages, the version of Node, and what the caller adds.
 */
export function projectKey(project: string, ...more: string[]): string {
  const hash = createHash('sha256');
  const add = (...texts: (string | Uint8Array)[]) => {
    for (const text of texts) hash.update(text).update('\0');
  };
  const files = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.test\.ts$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.startsWith(join(project, 'src/content') + sep))
    .toSorted();
  for (const file of [...files, ...SETTINGS.map((name) => join(project, name))])
    add(file.slice(project.length), readFileSync(file));
  add(process.version, ...more);
  return hash.digest('hex');
}
