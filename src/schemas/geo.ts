import { z } from 'zod';
import { date, day, id, inline, sourceRef, words } from './common.ts';
import { licence } from './dataset.ts';

/** Map geometry in `<id>.geojson` or `<id>.topo.json` beside this descriptor. */
export const geo = z.strictObject({
  id,
  title: inline,
  description: inline,
  producer: words,
  sources: z.array(sourceRef).min(1),
  version: words,
  licence,
  retrieved: day,
  citation: words,
  /** The time for which the geometry holds. */
  valid: z.strictObject({ from: date.optional(), to: date.optional(), note: inline.optional() }),
  processing: z.array(inline).default([]),
  caveats: z.array(inline).default([]),
});

export type Geo = z.output<typeof geo>;
