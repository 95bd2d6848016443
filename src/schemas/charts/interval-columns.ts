import { z } from 'zod';
import { annotation, tableSeries } from '../chart-parts.ts';
import { words } from '../common.ts';
import { figure } from './figure.ts';

/** A column a year from nought to the low estimate, hatched up to the high one. */
export const intervalColumns = figure.extend({
  kind: z.literal('interval-columns'),
  data: z.strictObject({
    columns: tableSeries,
    /** The same years on one scale after another; columns above a scale are cut. */
    panels: z
      .array(
        z.strictObject({
          upTo: z.number().positive(),
          label: words.optional(),
          labels: z.array(annotation).default([]),
        }),
      )
      .min(1),
    /** Counted by another rule: drawn below, on a scale of their own, never stacked. */
    apart: z.array(tableSeries).default([]),
    apartLabel: words.optional(),
  }),
});
