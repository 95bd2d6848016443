import { positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { overEstimates } from './over-estimates.ts';
import type { Checkable } from './rules.ts';

/**
 * Finds estimates made before the period that they count began. Dates are compared at the coarser
 * precision of the two; targets look ahead and are spared.
 */
export function estimateBeforeEvent(checkable: Checkable): Finding[] {
  return overEstimates(checkable, (entry, index) => {
    const { asOf, counting } = entry.data.estimates[index]!;
    const { from } = entry.data.period;
    const length = Math.min(asOf.length, from.length);
    return counting !== 'target' && asOf.slice(0, length) < from.slice(0, length)
      ? [
          {
            at: positionOf(entry, `estimates.${index}.asOf`),
            rule: 'estimate-before-event',
            what: `The estimate is of ${asOf}, before the period it counts (from ${from})`,
            mend: 'Correct the date or the period, or say "counting: target"',
          },
        ]
      : [];
  });
}
