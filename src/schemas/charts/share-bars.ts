import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** Shares of a whole, one bar a period; what no source states stays an open gap. */
export const shareBars = figure.extend({
  kind: z.literal('share-bars').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      categories: z
        .array(
          z.strictObject({
            id: id.describe('Unique within the chart'),
            label: words.describe('The word in the key'),
            // Tones of ink and patterns: a category is nobody's side.
            fill: z.enum(['dark', 'light', 'hatch']).describe('Tone or pattern'),
          }),
        )
        .min(1)
        .describe('What the whole is divided into'),
      rest: words.describe('The words in the gap that no source fills'),
      bars: z
        .array(
          z.strictObject({
            id: id.describe('Unique within the chart'),
            label: words.describe('The words at the bar'),
            note: words.optional().describe('Smaller words below them'),
            parts: z
              .array(
                z.strictObject({
                  category: id.describe('An id of the categories'),
                  of: estimateRef.describe('The share: statistic, or statistic#estimate'),
                }),
              )
              .min(1)
              .describe('The shares that a source states'),
          }),
        )
        .min(1)
        .describe('A bar each for a period or a buyer'),
    })
    .describe('What is drawn'),
});
