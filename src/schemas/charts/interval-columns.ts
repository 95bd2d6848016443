import { z } from 'zod';
import { annotation, tableSeries } from '../chart-parts.ts';
import { words } from '../common.ts';
import { figure } from './figure.ts';

/** A column a year from nought to the low estimate, hatched up to the high one. */
export const intervalColumns = figure.extend({
  kind: z
    .literal('interval-columns')
    .describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      columns: tableSeries.describe('The series that is drawn'),
      panels: z
        .array(
          z.strictObject({
            upTo: z.number().positive().describe('The end of the scale; higher columns are cut'),
            label: words.optional().describe('Words on this scale'),
            labels: z.array(annotation).default([]).describe('Words beside points'),
          }),
        )
        .min(1)
        .describe('The same years on one scale after another'),
      apart: z
        .array(tableSeries)
        .default([])
        .describe('Counted by another rule: drawn below, on a scale of their own, never stacked'),
      apartLabel: words.optional().describe('Words at the series below'),
    })
    .describe('What is drawn'),
});
