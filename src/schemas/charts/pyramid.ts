import { z } from 'zod';
import { annotation, estimateRef, tableSeries } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const half = z
  .strictObject({
    label: words.describe('What this half counts'),
    party: id.optional().describe('The party whose colour it takes'),
    fill: z.enum(['solid', 'light']).default('solid').describe('How its bars look'),
    table: tableSeries.optional().describe('One row an age or a group of ages'),
    silence: z
      .strictObject({
        of: estimateRef.optional().describe('The record of the silence, where there is one'),
        wide: z.array(words).min(1).describe('The words, line by line, on a wide sheet'),
        narrow: z.array(words).min(1).describe('The same on a narrow one'),
      })
      .optional()
      .describe('The words of a half for which there is no table'),
  })
  .refine(({ table, silence }) => (table === undefined) !== (silence === undefined), {
    path: ['table'],
    error: 'A half has a table or the words of a silence, one of the two',
  });

const panel = z.strictObject({
  label: words.optional().describe('The name of the panel'),
  note: words.optional().describe('What is counted here, under the name of the panel'),
  party: id.optional().describe('The party whose figures these are'),
  left: half.describe('The bars to the left of the ages'),
  right: half.describe('The bars to the right of the ages'),
});

/** Bars by age to the left and to the right of their ages; values may be negative. */
export const pyramid = figure.extend({
  kind: z.literal('pyramid').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      panels: z.array(panel).min(1).max(3).describe('A pyramid each'),
      oneScale: z.boolean().default(true).describe('All panels on one scale'),
      every: z.int().positive().default(1).describe('A name for every so many ages'),
      labels: z.array(annotation).default([]).describe('Words at the outer end of a bar'),
    })
    .describe('What is drawn'),
});
