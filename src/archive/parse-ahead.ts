import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isParsed, pageBody, splitPage } from './page-body.ts';
import { type ContentFile, readFiles } from './read-files.ts';

/** Fewer pages are parsed sooner than a thread has started. */
const FEW = 40;

/**
 * Parses the pages that no earlier run has parsed, on all cores: what `loadArchive` then reads is
 * the same, only sooner.
 */
export async function parseAhead(folder: string): Promise<void> {
  const pages = readFiles(folder, folder).files.filter((file) => isUnread(file));
  if (pages.length < FEW) return;
  const share = Math.ceil(pages.length / availableParallelism());
  const shares = Array.from({ length: Math.ceil(pages.length / share) }, (_, index) =>
    pages.slice(index * share, (index + 1) * share),
  );
  const [own = [], ...others] = shares;
  const done = others.map(
    (files) =>
      new Promise<void>((resolve, reject) => {
        new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: files })
          .on('error', reject)
          .on('exit', () => resolve());
      }),
  );
  parsePages(own);
  await Promise.all(done);
}

/** Parses pages, which keeps the result for whoever asks next. */
export function parsePages(files: ContentFile[]): void {
  for (const file of files) {
    const page = splitPage(file.text);
    if (page) pageBody(file, page.body);
  }
}

function isUnread(file: ContentFile): boolean {
  const page = file.path.endsWith('.mdx') ? splitPage(file.text) : undefined;
  return page !== undefined && !isParsed(file, page.body);
}
