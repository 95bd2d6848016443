import { z } from 'zod';
import { annotation, tableSeries } from '../chart-parts.ts';
import { figure } from './figure.ts';

/** Lines along time. A break in a line is a break in the record. */
export const lines = figure.extend({
  kind: z.literal('lines').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      series: z
        .array(
          tableSeries.extend({
            thin: z.boolean().default(false).describe('true: a thin line'),
            breaks: z
              .array(
                z.strictObject({
                  from: z.number().describe('First point of the span'),
                  to: z.number().describe('Last point of the span'),
                }),
              )
              .default([])
              .describe('Spans in which the record does not hold together: dashed'),
          }),
        )
        .min(1)
        .describe('A line each'),
      labels: z.array(annotation).default([]).describe('Words beside points'),
    })
    .describe('What is drawn'),
});
