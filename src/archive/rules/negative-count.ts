import { positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { overEstimates } from './over-estimates.ts';
import type { Checkable } from './rules.ts';

/** What can be below zero: fewer may die than expected. */
const SIGNED = new Set(['excess-deaths', 'share']);

/** Finds counts below zero. */
export function negativeCount(checkable: Checkable): Finding[] {
  return overEstimates(checkable, (entry, index) => {
    if (SIGNED.has(entry.data.measure)) return [];
    const estimate = entry.data.estimates[index]!;
    return (['value', 'low', 'high'] as const).flatMap((key) =>
      (estimate[key] ?? 0) < 0
        ? [
            {
              at: positionOf(entry, `estimates.${index}.${key}`),
              rule: 'negative-count',
              what: `The count ${estimate[key]} lies below zero`,
              mend: 'Give the number itself; what is not known is "absent: unknown"',
            },
          ]
        : [],
    );
  });
}
