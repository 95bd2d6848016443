import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { packageFiles } from './data-zip.ts';
import { headersFile } from './headers.ts';
import { manifestOf } from './manifest.ts';
import { type OutputFile, writeFiles } from './output-file.ts';
import { absoluteAt, type Place } from './place.ts';
import { writePictures } from './pictures.ts';
import { recordSchemas } from './record-schemas.ts';
import { recordCollections } from './record-path.ts';
import { recordFiles } from './records.ts';
import { redirectPages, redirectsFile } from './redirects.ts';
import { writeSearchIndex } from './search-index.ts';
import { version } from './version.ts';

/** What leaves the archive besides its pages: records, schemas, the data package, redirects, headers. */
export function publicationFiles(archive: Archive, place: Place): OutputFile[] {
  const absolute = absoluteAt(place);
  return [
    ...recordFiles(archive, absolute),
    ...recordSchemas(recordCollections, absolute),
    ...packageFiles(archive, version(), absolute),
    ...redirectPages(archive, place),
    { path: '/_redirects', content: redirectsFile(archive, place) },
    { path: '/_headers', content: headersFile(place.base) },
  ];
}

/** Finishes a built site: adds its publication files, search index and pictures, then the manifest of all. */
export async function publish(dir: string, archive: Archive, place: Place): Promise<void> {
  writeFiles(dir, publicationFiles(archive, place));
  await writeSearchIndex(dir, archive);
  await writePictures(dir, archive, { cards: place.site !== undefined });
  const manifest = manifestOf(dir, version());
  writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
}
