import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#archive/archive.ts';
import { currentArchive } from '#archive/current.ts';
import { allEntries } from '#archive/passages.ts';

/** An Astro loader that hands over the records that the archive has already read and checked. */
export function recordsOf(collection: CollectionName): Loader {
  return {
    name: 'archive',
    load: async ({ store }) => {
      store.clear();
      for (const entry of allEntries(currentArchive()))
        if (entry.collection === collection)
          store.set({
            id: entry.id,
            data: entry.data as Record<string, unknown>,
            filePath: relative('', entry.at.file),
          });
    },
  };
}
