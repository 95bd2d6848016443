import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** A column each; other readings of the same quantity are open marks on it. */
export const columns = figure.extend({
  kind: z.literal('columns'),
  data: z.strictObject({
    bars: z.array(z.strictObject({ id, label: words, of: estimateRef })).min(1),
  }),
});
