import { z } from 'zod';
import { estimateRef, tableSeries } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const fill = z
  .enum(['solid', 'light', 'hatch'])
  .default('solid')
  .describe('How the part looks: parts of one fill are of one kind in every group');

const group = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('What the group is'),
  party: id.optional().describe('The party whose colour it takes'),
  tables: z
    .array(tableSeries.extend({ fill }))
    .default([])
    .describe('Parts of its columns from tables, stacked in this order'),
  estimates: z
    .array(
      z.strictObject({
        id: id.describe('Unique within the chart'),
        label: words.describe('What the part is'),
        fill,
        of: z
          .record(words, estimateRef)
          .describe('An estimate for each x, by the id of the x: statistic, or statistic#estimate'),
      }),
    )
    .default([])
    .describe('Parts of its columns from statistics'),
});

/** Columns side by side for each year, month or place, one a group, if need be in parts. */
export const groupedColumns = figure.extend({
  kind: z
    .literal('grouped-columns')
    .describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      x: z
        .array(
          z.strictObject({
            id: words.describe('As the table or the estimates have it: a year, a month, a place'),
            label: words.describe('The words under the columns'),
          }),
        )
        .min(1)
        .describe('What the columns stand over, in order'),
      groups: z.array(group).min(1).describe('A column each over every x'),
      lying: z
        .boolean()
        .default(false)
        .describe('true: bars that lie also where there is room to stand, for long names'),
    })
    .describe('What is drawn'),
});
