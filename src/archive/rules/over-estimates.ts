import type { Statistic } from '#schemas/statistic.ts';
import type { Entry } from '../archive.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

type Check = (entry: Entry<Statistic>, index: number) => Finding[];

/** Runs a check over every estimate of the archive. */
export const overEstimates = ({ archive }: Checkable, check: Check): Finding[] =>
  [...archive.statistics.values()].flatMap((entry) =>
    entry.data.estimates.flatMap((_, index) => check(entry, index)),
  );
