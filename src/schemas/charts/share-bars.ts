import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** Shares of a whole, one bar a period; what no source states stays an open gap. */
export const shareBars = figure.extend({
  kind: z.literal('share-bars'),
  data: z.strictObject({
    categories: z
      .array(
        z.strictObject({
          id,
          label: words,
          /** Tones of ink and patterns: suppliers are nobody's side. */
          fill: z.enum(['dark', 'light', 'hatch']),
        }),
      )
      .min(1),
    /** The words in the gap. */
    rest: words,
    bars: z
      .array(
        z.strictObject({
          id,
          label: words,
          note: words.optional(),
          parts: z.array(z.strictObject({ category: id, of: estimateRef })).min(1),
        }),
      )
      .min(1),
  }),
});
