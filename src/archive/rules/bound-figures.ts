import { governor } from '#markdown/governed.ts';
import { withoutNames } from '#markdown/not-counts.ts';
import type { Finding } from '../finding.ts';
import { formsOf } from './counted-forms.ts';
import type { Checkable } from './rules.ts';
import { type NumberRule, unboundNumbers } from './unbound-numbers.ts';

/** Finds numbers of people and their harm that are bound to nothing. */
export function boundFigures(checkable: Checkable): Finding[] {
  return unboundNumbers(checkable, ruleFor(checkable));
}

const ruleFor = formsOf((forms): NumberRule => ({
  rule: 'bound-figures',
  governor: governor(forms('people'), forms('harm')),
  blanked: withoutNames,
  mend: (number) =>
    `Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">${number}</N> if nobody is counted`,
}));
