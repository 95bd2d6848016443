import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the built site that is not a page. */
export interface OutputFile {
  /** Root-relative, without the base path: `/data/records.zip`. */
  path: string;
  content: string | Uint8Array;
}

/** Writes files below the folder of a built site. */
export function writeFiles(dir: string, files: OutputFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(dir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  }
}
