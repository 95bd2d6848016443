import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const group = z.strictObject({
  label: words.describe('The heading of the rows'),
  note: words.optional().describe('What the group counts, where the groups differ'),
  party: id.optional().describe('Whose dead, whose land: the mark before the label'),
  unit: id
    .optional()
    .describe('The unit of its statistics, where it counts by another rule than the chart'),
  statistics: z
    .array(estimateRef)
    .min(1)
    .describe('statistic for all its estimates, or statistic#estimate for one'),
});

/** Bars from low to high, one row an estimate, with its speaker beside it. */
export const rangeBars = figure.extend({
  kind: z.literal('range-bars').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      statistics: z
        .array(estimateRef)
        .default([])
        .describe('Rows without a heading: statistic, or statistic#estimate'),
      groups: z
        .array(group)
        .default([])
        .describe('Rows under headings, all on one scale: several events, sides or years'),
      except: z.array(estimateRef).default([]).describe('Estimates left out, by their ids'),
      how: z
        .record(z.string(), words)
        .default({})
        .describe('A few words on how each estimate came about, by its id or statistic#estimate'),
    })
    .refine(({ statistics, groups }) => statistics.length + groups.length > 0, {
      path: ['statistics'],
      error: 'Name at least one statistic, here or in a group',
    })
    .describe('What is drawn'),
});
