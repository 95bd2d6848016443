import { z } from 'zod';
import { date, id, inline, recordId, sourceRef, words } from './common.ts';

/** A name that one language community uses. */
const nameForm = z.strictObject({
  form: id.describe('An id of nameForms in site/site.yaml'),
  name: words.describe('As printed in English text; for other scripts a transliteration'),
  script: words.optional().describe('In its own script, where that is another'),
  official: z
    .array(
      z.strictObject({
        from: date.describe('Since when it was the official form'),
        to: date.optional().describe('Until when'),
        by: inline.describe('According to whom'),
      }),
    )
    .default([])
    .describe('When it was the official form, and according to whom'),
});

/** One place, with what everybody calls it. */
export const place = z.strictObject({
  id: recordId,
  name: words.describe(
    'The form of the house: neutral, or double (One / Other) where the parties differ',
  ),
  kind: z
    .enum(['settlement', 'district', 'region', 'state', 'water', 'road', 'line', 'other'])
    .describe('What kind of place it is'),
  contested: z
    .boolean()
    .default(false)
    .describe('The parties call it by different names: every mention must be [place:id]'),
  forms: z.array(nameForm).default([]).describe('The names that each language community uses'),
  aliases: z.array(words).default([]).describe('Other spellings under which readers look for it'),
  coordinates: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('Degrees (WGS84), latitude first: [39.82, 46.76]'),
  description: inline.optional().describe('What and where it is, in a sentence'),
  sources: z.array(sourceRef).default([]).describe('Where the names and coordinates come from'),
});

export type Place = z.output<typeof place>;
