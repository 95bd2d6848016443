import { z } from 'zod';
import { id, inline, sourceRef, words } from '../common.ts';

/** What every figure states, whatever its kind. */
export const figure = z.strictObject({
  id,
  section: id,
  /** The finding, in a sentence without a full stop. */
  title: inline,
  /** What is counted, whose, when, and the key to the marks. */
  subtitle: inline,
  unit: id,
  /** How to read it: the marks, and the mistake to avoid. */
  howToRead: inline,
  /** What it shows, for somebody who does not see it. Written by a person. */
  summary: inline,
  /** How the figures were chosen and prepared. */
  method: inline.optional(),
  notes: z.array(inline).default([]),
  /** Sources beyond those of the data. */
  sources: z.array(sourceRef).default([]),
  /** Headings of the table where the usual ones do not fit. */
  heads: z
    .strictObject({
      series: words.optional(),
      x: words.optional(),
      time: words.optional(),
      value: words.optional(),
    })
    .default({}),
});
