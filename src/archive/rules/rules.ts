import type { Archive } from '../archive.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages.ts';
import { bothSides } from './both-sides.ts';
import { boundFigures } from './bound-figures.ts';
import { chartDataHolds } from './chart-data.ts';
import { citedMeasures } from './cited-measures.ts';
import { drift } from './drift.ts';
import { estimateBeforeEvent } from './estimate-before-event.ts';
import { footnotes } from './footnotes.ts';
import { inlineText } from './inline-text.ts';
import { knownReferences } from './known-references.ts';
import { links } from './links.ts';
import { loadedWords } from './loaded-words.ts';
import { looseBrackets } from './loose-brackets.ts';
import { lowAboveHigh } from './low-above-high.ts';
import { mdxIsInput } from './mdx-is-input.ts';
import { negativeCount } from './negative-count.ts';
import { placeNames } from './place-names.ts';
import { singleSource } from './single-source.ts';
import { straightQuotes } from './straight-quotes.ts';
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
  placeNames,
  loadedWords,
  straightQuotes,
  inlineText,
  mdxIsInput,
  looseBrackets,
  links,
  footnotes,
  chartDataHolds,
  drift,
  vanishedUrls,
  unusedStatistics,
  singleSource,
];
