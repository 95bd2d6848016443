import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** Claims about the other side, each tied to that side's own final count. */
export const dumbbell = figure.extend({
  kind: z.literal('dumbbell'),
  data: z.strictObject({
    groups: z
      .array(
        z.strictObject({
          id,
          label: words,
          /** Who claims, and of whom. */
          party: id,
          of: id,
          final: estimateRef,
          /** `{value}` and `{year}` stand for what the record says. */
          finalLabel: words,
          claims: z.array(estimateRef).min(1),
          /** What each claim counts, in its own words, by the id of the estimate. */
          says: z.record(z.string(), words).default({}),
          /** Claims of the killed alone; all others mix in wounded, or do not say. */
          killed: z.array(id).default([]),
        }),
      )
      .min(1),
  }),
});
