import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** A column each; other readings of the same quantity are open marks on it. */
export const columns = figure.extend({
  kind: z.literal('columns').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      bars: z
        .array(
          z.strictObject({
            id: id.describe('Unique within the chart'),
            label: words.describe('The words under the column'),
            of: estimateRef.describe('statistic, or statistic#estimate'),
          }),
        )
        .min(1)
        .describe('A column each'),
    })
    .describe('What is drawn'),
});
