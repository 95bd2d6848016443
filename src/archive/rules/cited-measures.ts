import { type Count, valueOf } from '#markdown/counts.ts';
import { type Governor, governor } from '#markdown/governed.ts';
import { withoutDates } from '#markdown/not-counts.ts';
import type { Finding } from '../finding.ts';
import { peopleGovernor } from './bound-figures.ts';
import { formsOf } from './counted-forms.ts';
import type { Checkable } from './rules.ts';
import { unboundNumbers } from './unbound-numbers.ts';

/**
 * Finds sums of money, shares, areas, distances and numbers of weapons that nothing supports, and
 * every number of a hundred and more in digits: whatever it counts, somebody counted it.
 */
export function citedMeasures(checkable: Checkable): Finding[] {
  const people = peopleGovernor(checkable);
  return unboundNumbers(checkable, {
    rule: 'cited-measures',
    governor: measureGovernor(checkable),
    blanked: withoutDates,
    // Numbers of people are found by a rule of their own.
    always: (text, count, { head }) =>
      isLarge(text, count) && !people.phrase(text, count) && !people.names(head),
    mend: () => 'Put [@source-id] or [#statistic-id] into the sentence',
  });
}

const measureGovernor = formsOf((forms): Governor => {
  const measured = governor(forms('measured'));
  return {
    phrase: (text, count) => {
      const sign = SIGN.exec(text.slice(Math.max(0, count.start - 5), count.start))?.[0];
      return sign === undefined
        ? measured.phrase(text, count)
        : { start: count.start - sign.length, end: count.end };
    },
    names: (text) => measured.names(text) || /[$€£¥₽₼֏]|\b(?:USD|EUR|GBP)\b/.test(text),
  };
});

/** Spans of time and lengths of texts are no measures that a reader would look up. */
const PLAIN =
  /^[\s-]+(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|pages?|words|lines|letters|pixels)\b/;

/** A hundred and more, in digits; not the number of a name: ISO 8601, Boeing 737. */
function isLarge(text: string, { start, end, text: number }: Count): boolean {
  if (!/^\d/.test(number) || (valueOf(number) ?? 0) < 100) return false;
  const isNamed = /^\d+$/.test(number) && /\p{Lu}[\p{L}.]*\s+$/u.test(text.slice(0, start));
  return !isNamed && !PLAIN.test(text.slice(end));
}

/** The sign of a currency before its number. */
const SIGN = /(?:[\p{Lu}]{0,3}[$€£¥₽₼֏]|\b(?:USD|EUR|GBP)) ?$/u;
