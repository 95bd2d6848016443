import { positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { overEstimates } from './over-estimates.ts';
import type { Checkable } from './rules.ts';

/** Finds estimates whose high lies below their low, or whose value lies outside the two. */
export function lowAboveHigh(checkable: Checkable): Finding[] {
  return overEstimates(checkable, (entry, index) => {
    const { value, low, high } = entry.data.estimates[index]!;
    const at = (key: string) => positionOf(entry, `estimates.${index}.${key}`);
    const rule = 'low-above-high';
    if (low !== undefined && high !== undefined && low > high)
      return [
        {
          at: at('high'),
          rule,
          what: `The high (${high}) lies below the low (${low})`,
          mend: 'Swap them, or repeat the number if there is only one',
        },
      ];
    if (value !== undefined && (value < (low ?? value) || value > (high ?? value)))
      return [
        {
          at: at('value'),
          rule,
          what: `The value (${value}) lies outside its bounds (${low ?? ''} to ${high ?? ''})`,
          mend: 'Correct one of the three; they are one speaker’s words',
        },
      ];
    return [];
  });
}
