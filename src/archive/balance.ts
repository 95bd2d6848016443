import type { Archive } from './archive.ts';
import { pageEvidence } from './page-view.ts';
import { readingOrder } from './reading-order.ts';

/** Whose sources a page leans on. */
export interface PageBalance {
  id: string;
  title: string;
  /** Sources that its text cites, by side: a party, `third`, `international`. */
  cited: Map<string, number>;
  /** All sources, those behind its figures too. */
  all: Map<string, number>;
}

/** For each page, in reading order, how many of its sources stand on which side. */
export function balance(archive: Archive): PageBalance[] {
  return readingOrder(archive).map((page) => {
    const { citations } = pageEvidence(archive, page);
    const sides = (sources: typeof citations) => {
      const counts = new Map<string, number>();
      for (const { source } of sources)
        counts.set(source.data.side, (counts.get(source.data.side) ?? 0) + 1);
      return counts;
    };
    return {
      id: page.id,
      title: page.data.title,
      cited: sides(citations.filter(({ uses }) => uses > 0)),
      all: sides(citations),
    };
  });
}

/** The sides that sources stand on: the parties in their order, then everyone else. */
export const sidesOfSources = ({ parties }: Archive): string[] => [
  ...[...parties.keys()].filter((id) => id !== 'third'),
  'third',
  'international',
];
