import { z } from 'zod';
import { date, day, inline, recordId, sourceRef, words } from './common.ts';
import { dataset, licence } from './dataset.ts';

/** Map geometry in `<id>.geojson` or `<id>.topo.json` beside this descriptor. */
export const geo = z.strictObject({
  id: recordId,
  title: inline.describe('What the geometry shows'),
  description: inline.describe('What is in it, in a sentence or two'),
  producer: words.describe('Who made it'),
  sources: z.array(sourceRef).min(1).describe('Its record in sources'),
  version: words.describe('The edition that was taken'),
  licence: licence.describe('On what terms it may be passed on'),
  redistribute: dataset.shape.redistribute,
  retrieved: day.describe('The day on which it was fetched, YYYY-MM-DD'),
  citation: words.describe('How its producer wants to be cited'),
  valid: z
    .strictObject({
      from: date.optional().describe('From when the lines hold'),
      to: date.optional().describe('Until when'),
      note: inline.optional().describe('What else limits them'),
    })
    .describe('The time for which the geometry holds'),
  processing: z.array(inline).default([]).describe('What was done to it here, step by step'),
  caveats: z.array(inline).default([]).describe('What it does not say'),
});

export type Geo = z.output<typeof geo>;
