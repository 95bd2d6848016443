import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const part = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('Who or what this part is'),
  party: id.optional().describe('The party whose colour it takes'),
  of: estimateRef.describe('Its counts, as statistic; each belongs to the whole of its date'),
});

/** Parts of a whole at several dates, each a bar at its date. */
export const sharesOverTime = figure.extend({
  kind: z
    .literal('shares-over-time')
    .describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      whole: estimateRef.describe('The counts of the whole, as statistic'),
      wholeLabel: words.describe('What the whole is'),
      parts: z.array(part).min(1).describe('Parts, from the foot upwards'),
      except: z.array(id).default([]).describe('Estimates left out, by their ids'),
      rest: words.describe('The words for what no part counts'),
    })
    .describe('What is drawn'),
});
