import { z } from 'zod';
import { date, id, inline, sourceRef, words } from './common.ts';

/** A name that one language community uses. */
const nameForm = z.strictObject({
  /** An id of `nameForms` in `site/site.yaml`. */
  form: id,
  /** As printed in English text; for other scripts a transliteration. */
  name: words,
  /** In its own script, where that is another. */
  script: words.optional(),
  /** When it was the official form, and according to whom. */
  official: z.array(z.strictObject({ from: date, to: date.optional(), by: inline })).default([]),
});

/** One place, with what everybody calls it. */
export const place = z.strictObject({
  id,
  /** The form of the house: neutral, or double where the parties differ. */
  name: words,
  kind: z.enum(['settlement', 'district', 'region', 'state', 'water', 'road', 'line', 'other']),
  /** The parties call it by different names: every mention must be a reference. */
  contested: z.boolean().default(false),
  forms: z.array(nameForm).default([]),
  /** Other spellings under which readers look for it. */
  aliases: z.array(words).default([]),
  /** WGS84 degrees, latitude first. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  description: inline.optional(),
  sources: z.array(sourceRef).default([]),
});

export type Place = z.output<typeof place>;
