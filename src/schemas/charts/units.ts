import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const part = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('Who these are; {value} and {hedge} stand for what the record says'),
  of: estimateRef.describe('How many: statistic, or statistic#estimate'),
  party: id.optional().describe('The party whose colour it takes'),
  fill: z
    .enum(['solid', 'light', 'hollow'])
    .default('solid')
    .describe('How its marks look; hollow for what is only planned'),
});

const block = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('What the block is'),
  parts: z
    .array(part)
    .min(1)
    .describe('Its parts, laid one after the other; each counts people of its own'),
  whole: part
    .optional()
    .describe('A number that the parts are a part of, such as a target: the marks left over'),
});

/** One mark for so many people, in blocks. */
export const units = figure.extend({
  kind: z.literal('units').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      per: z.int().positive().describe('How many people one mark stands for'),
      blocks: z.array(block).min(1).describe('Blocks, one below the other'),
    })
    .describe('What is drawn'),
});
