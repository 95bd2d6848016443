import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const group = z.strictObject({
  label: words,
  /** What the group counts, where the groups differ. */
  note: words.optional(),
  /** Whose dead, whose land: the mark before the label. */
  party: id.optional(),
  /** The unit of its statistics, where the group counts by another rule than the chart. */
  unit: id.optional(),
  statistics: z.array(estimateRef).min(1),
});

/** Bars from low to high, one row an estimate, with its speaker beside it. */
export const rangeBars = figure.extend({
  kind: z.literal('range-bars'),
  data: z
    .strictObject({
      /** Rows without a heading. */
      statistics: z.array(estimateRef).default([]),
      /** Rows under headings, all on one scale: several events, sides or years. */
      groups: z.array(group).default([]),
      /** Estimates left out, by their ids. */
      except: z.array(estimateRef).default([]),
      /** A few words on how each estimate came about, by its id or as `statistic#estimate`. */
      how: z.record(z.string(), words).default({}),
    })
    .refine(({ statistics, groups }) => statistics.length + groups.length > 0, {
      path: ['statistics'],
      error: 'Name at least one statistic, here or in a group',
    }),
});
