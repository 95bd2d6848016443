import { governor } from '#markdown/governed.ts';
import { withoutDates } from '#markdown/not-counts.ts';
import type { Finding } from '../finding.ts';
import { formsOf } from './counted-forms.ts';
import type { Checkable } from './rules.ts';
import { type NumberRule, unboundNumbers } from './unbound-numbers.ts';

/** Finds sums of money, shares, areas, distances and numbers of weapons that nothing supports. */
export function citedMeasures(checkable: Checkable): Finding[] {
  return unboundNumbers(checkable, ruleFor(checkable));
}

const ruleFor = formsOf((forms): NumberRule => {
  const measured = governor(forms('measured'));
  return {
    rule: 'cited-measures',
    governor: {
      phrase: (text, count) => {
        const sign = SIGN.exec(text.slice(Math.max(0, count.start - 5), count.start))?.[0];
        return sign === undefined
          ? measured.phrase(text, count)
          : { start: count.start - sign.length, end: count.end };
      },
      names: (text) => measured.names(text) || /[$€£¥₽₼֏]|\b(?:USD|EUR|GBP)\b/.test(text),
    },
    blanked: withoutDates,
    mend: () => 'Put [@source-id] or [#statistic-id] into the sentence',
  };
});

/** The sign of a currency before its number. */
const SIGN = /(?:[\p{Lu}]{0,3}[$€£¥₽₼֏]|\b(?:USD|EUR|GBP)) ?$/u;
