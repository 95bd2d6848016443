import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** Claims about the other side, each tied to that side's own final count. */
export const dumbbell = figure.extend({
  kind: z.literal('dumbbell').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      groups: z
        .array(
          z.strictObject({
            id: id.describe('Unique within the chart'),
            label: words.describe('Who claims what of whom'),
            party: id.describe('The party that claims'),
            of: id.describe('The party that is spoken of'),
            final: estimateRef.describe('What that party itself counted in the end'),
            finalLabel: words.describe(
              'Words at that count; {value} and {year} stand for what the record says',
            ),
            claims: z.array(estimateRef).min(1).describe('The claims, each statistic#estimate'),
            says: z
              .record(z.string(), words)
              .default({})
              .describe('What each claim counts, in its own words, by the id of the estimate'),
            killed: z
              .array(id)
              .default([])
              .describe('Estimates of the killed alone; all others mix in wounded, or do not say'),
          }),
        )
        .min(1)
        .describe('A group each for the claims of one party about another'),
    })
    .describe('What is drawn'),
});
