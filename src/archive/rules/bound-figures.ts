import { governor } from '#markdown/governed.ts';
import { withoutNames } from '#markdown/not-counts.ts';
import type { Finding } from '../finding.ts';
import { formsOf } from './counted-forms.ts';
import type { Checkable } from './rules.ts';
import { unboundNumbers } from './unbound-numbers.ts';

/** What recognises numbers of people and of their harm. */
export const peopleGovernor = formsOf((forms) => governor(forms('people'), forms('harm')));

/** Finds numbers of people and their harm that are bound to nothing. */
export function boundFigures(checkable: Checkable): Finding[] {
  return unboundNumbers(checkable, {
    rule: 'bound-figures',
    governor: peopleGovernor(checkable),
    blanked: withoutNames,
    mend: (number) =>
      `Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">${number}</N> if nobody is counted`,
  });
}
