import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { words } from '../common.ts';
import { figure } from './figure.ts';

/** Bars from low to high, one row an estimate, with its speaker beside it. */
export const rangeBars = figure.extend({
  kind: z.literal('range-bars').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      statistics: z
        .array(estimateRef)
        .min(1)
        .describe('statistic for all its estimates, or statistic#estimate for one'),
      how: z
        .record(z.string(), words)
        .default({})
        .describe('A few words on how each estimate came about, by its id'),
    })
    .describe('What is drawn'),
});
