import { z } from 'zod';
import { annotation, estimateRef, estimateSeries, tableSeries } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

const form = z
  .enum(['step', 'joined', 'dots'])
  .default('step')
  .describe(
    'step: a running total, held until the next reading. joined: readings of something that rises and falls, with a thin line between them. dots: never joined',
  );
const oneSided = z
  .boolean()
  .default(false)
  .describe('true: nobody else counted it, and a hatch under the step says so');

const panel = z.strictObject({
  party: id.optional().describe('The party whose figures these are'),
  label: words.describe('The name of the panel'),
  note: words.optional().describe('What is counted here, under the name of the panel'),
  tables: z
    .array(tableSeries.extend({ form, oneSided }))
    .default([])
    .describe('Series from tables'),
  estimates: z
    .array(estimateSeries.extend({ form, oneSided }))
    .default([])
    .describe('Series from statistics'),
  levels: z
    .array(
      z.strictObject({
        of: estimateRef.describe('How high it lies: statistic, or statistic#estimate'),
        label: words.describe('The words on it'),
      }),
    )
    .default([])
    .describe('Horizontal lines, such as targets'),
  silences: z
    .array(
      z.strictObject({
        from: date.describe('First day of the span'),
        to: date.describe('Last day of the span'),
        of: estimateRef.optional().describe('The record of the silence, where there is one'),
        wide: z.array(words).min(1).describe('Words on it, line by line, on a wide sheet'),
        narrow: z.array(words).min(1).describe('The same on a narrow one'),
      }),
    )
    .default([])
    .describe('Spans for which nobody gave a figure, in words'),
  labels: z.array(annotation).default([]).describe('Words beside points'),
});

/** Readings along time: running totals as steps, stocks as joined readings, others as dots. */
export const steps = figure.extend({
  kind: z.literal('steps').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      from: date.describe('First day of the axis'),
      to: date.describe('Last day of the axis'),
      moments: z
        .strictObject({
          label: words.describe('What they are'),
          dates: z.array(date).min(1).describe('Their days'),
        })
        .optional()
        .describe('Dotted lines through all panels'),
      oneScale: z
        .boolean()
        .default(true)
        .describe('All panels on one scale, as counts of one thing deserve'),
      below: z
        .boolean()
        .default(false)
        .describe('true: panels one below the other also where there is room beside'),
      panels: z.array(panel).min(1).describe('A panel each for a side or a thing counted'),
    })
    .describe('What is drawn'),
});
