import type { Archive } from './archive.ts';

/**
 * The archive of this process. The build loads it once, before Vite bundles the pages; the pages
 * run in other module instances of the same process, so it travels on `globalThis`.
 */
const slot: { [key: symbol]: Archive | undefined } = globalThis as never;
const key = Symbol.for('archive');

/** Makes an archive the current one. */
export function setArchive(archive: Archive): void {
  slot[key] = archive;
}

/** The archive that pages show. Throws when nothing was loaded: a fault of the program, not of an author. */
export function currentArchive(): Archive {
  const archive = slot[key];
  if (!archive) throw new Error('No archive is loaded: the integration calls setArchive() first');
  return archive;
}
