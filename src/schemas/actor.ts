import { z } from 'zod';
import { id, inline, recordId, words } from './common.ts';

/** A state, authority, force or organisation; a person only in public office or as an author. */
export const actor = z.strictObject({
  id: recordId,
  name: words.describe('The full name, as printed in a sentence'),
  short: words.describe('A short name for labels in charts and tables'),
  kind: z
    .enum([
      'state',
      'authority',
      'ministry',
      'force',
      'court',
      'international',
      'ngo',
      'monitor',
      'news',
      'research',
      'office-holder',
      'author',
      'party',
      'company',
      'group',
    ])
    .describe('What kind of speaker it is'),
  side: z
    .union([z.literal('third'), z.literal('international'), id])
    .describe('Whose side it belongs to: an id of site/parties.yaml, or third, or international'),
  description: inline.describe('Who it is, in neutral words'),
  partOf: z
    .array(id)
    .default([])
    .describe('Broader actors whose voice it is part of: a ministry speaks for its state'),
});

export type Actor = z.output<typeof actor>;
