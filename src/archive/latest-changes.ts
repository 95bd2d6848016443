import type { Archive, PageEntry } from './archive.ts';
import { readingOrder } from './reading-order.ts';

/** The last thing that happened to a page. */
export interface Change {
  entry: PageEntry;
  kind: 'published' | 'reviewed' | 'corrected';
  date: string;
  /** Inline Markdown: the correction, or else what the page is about. */
  note: string;
}

/** One change a page, newest first: a correction before a review, a review before the rest. */
export function latestChanges(archive: Archive): Change[] {
  return readingOrder(archive)
    .map((entry): Change => {
      const { published, reviewed, corrections, standfirst } = entry.data;
      const last = corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
      if (last && last.date >= reviewed)
        return { entry, kind: 'corrected', date: last.date, note: last.note };
      return reviewed > published
        ? { entry, kind: 'reviewed', date: reviewed, note: standfirst }
        : { entry, kind: 'published', date: published, note: standfirst };
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
