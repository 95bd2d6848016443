import { z } from 'zod';
import { annotation, tableSeries } from '../chart-parts.ts';
import { figure } from './figure.ts';

/** Lines along time. A break in a line is a break in the record. */
export const lines = figure.extend({
  kind: z.literal('lines'),
  data: z.strictObject({
    series: z
      .array(
        tableSeries.extend({
          thin: z.boolean().default(false),
          /** Spans in which the record does not hold together: dashed. */
          breaks: z.array(z.strictObject({ from: z.number(), to: z.number() })).default([]),
        }),
      )
      .min(1),
    labels: z.array(annotation).default([]),
  }),
});
