import { positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { sourcesOfSpeakers } from '../sides.ts';
import type { Checkable } from './rules.ts';

/**
 * Finds disputed claims in which a party is not heard in its own words: each actor who asserts or
 * denies needs one source that carries its words, or the claim says in a waiver why there is none.
 * A disputed claim also needs somebody who disputes it.
 */
export function bothSides({ archive }: Checkable): Finding[] {
  return [...archive.claims.values()].flatMap((entry): Finding[] => {
    const { data } = entry;
    if (data.status !== 'disputed' || data.waiver !== undefined) return [];
    if (data.deniedBy.length === 0)
      return [
        {
          at: positionOf(entry, 'status'),
          rule: 'both-sides',
          what: 'The claim is disputed, but nobody denies it',
          mend: 'Name in "deniedBy" who does and in "denial" how, or write a "waiver" with the reason',
        },
      ];
    return (['assertedBy', 'deniedBy'] as const).flatMap((side) =>
      data[side].flatMap((actor, index) =>
        sourcesOfSpeakers(archive, data, [actor]).length > 0
          ? []
          : [
              {
                at: positionOf(entry, `${side}.${index}`),
                rule: 'both-sides',
                what: `No source of this claim carries the words of "${actor}"`,
                mend: 'Add one (its "reports" names the actor), or write a "waiver" with the reason',
              },
            ],
      ),
    );
  });
}
