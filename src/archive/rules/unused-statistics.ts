import type { Finding } from '../finding.ts';
import { linksOf, textLinksOf } from '../links.ts';
import { allEntries } from '../passages.ts';
import type { Checkable } from './rules.ts';

/** Warns of statistics that no page, chart or record quotes. */
export function unusedStatistics({ archive, passages }: Checkable): Finding[] {
  const used = new Set([
    ...allEntries(archive)
      .flatMap((entry) => linksOf(entry))
      .map(key),
    ...passages.flatMap((passage) => textLinksOf(passage.tree)).map(key),
  ]);
  return [...archive.statistics.values()]
    .filter(({ id }) => !used.has(`statistics/${id}`))
    .map(({ at, id }) => ({
      at,
      rule: 'unused-statistic',
      what: `Nothing quotes the statistic "${id}"`,
      mend: 'Quote it, or leave it for the page that will',
      level: 'warning',
    }));
}

const key = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;
