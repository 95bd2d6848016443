import { z } from 'zod';
import { estimateRef, tableSeries } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** How a part of a column looks: parts of one fill are of one kind in every group. */
const fill = z.enum(['solid', 'light', 'hatch']).default('solid');

const group = z.strictObject({
  id,
  label: words,
  party: id.optional(),
  /** Parts of its columns from tables, stacked in this order. */
  tables: z.array(tableSeries.extend({ fill })).default([]),
  /** Parts from statistics: an estimate for each `x`, by the id of the `x`. */
  estimates: z
    .array(z.strictObject({ id, label: words, fill, of: z.record(words, estimateRef) }))
    .default([]),
});

/** Columns side by side for each year, month or place, one a group, if need be in parts. */
export const groupedColumns = figure.extend({
  kind: z.literal('grouped-columns'),
  data: z.strictObject({
    /** What the columns stand over, in order. */
    x: z
      .array(
        z.strictObject({
          /** As the table or the estimates have it: a year, a month, a place. */
          id: words,
          label: words,
        }),
      )
      .min(1),
    groups: z.array(group).min(1),
    /** Bars that lie also where there is room to stand, for long names. */
    lying: z.boolean().default(false),
  }),
});
