import type { Archive } from '../archive.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages.ts';
import { bothSides } from './both-sides.ts';
import { boundFigures } from './bound-figures.ts';
import { chartDataHolds } from './chart-data.ts';
import { citedMeasures } from './cited-measures.ts';
import { drift } from './drift.ts';
import { estimateBeforeEvent } from './estimate-before-event.ts';
import { knownReferences } from './known-references.ts';
import { lowAboveHigh } from './low-above-high.ts';
import { negativeCount } from './negative-count.ts';
import { singleSource } from './single-source.ts';
import { sums } from './sums.ts';
import { unusedStatistics } from './unused-statistics.ts';
import { vanishedUrls } from './vanished-urls.ts';

/** What every rule sees. */
export interface Checkable {
  archive: Archive;
  /** Every text of the archive, parsed. */
  passages: Passage[];
}

/** Returns what is wrong; never throws. */
export type Rule = (checkable: Checkable) => Finding[];

/** All rules of the gate; the table in `docs/rules.md` says why each is there. */
export const rules: Rule[] = [
  knownReferences,
  lowAboveHigh,
  negativeCount,
  estimateBeforeEvent,
  sums,
  bothSides,
  boundFigures,
  citedMeasures,
  chartDataHolds,
  drift,
  vanishedUrls,
  unusedStatistics,
  singleSource,
];
