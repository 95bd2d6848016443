import { z } from 'zod';
import { id, inline, words } from './common.ts';

/** A state, authority, force or organisation; a person only in public office or as an author. */
export const actor = z.strictObject({
  id,
  name: words,
  /** For labels in charts and tables. */
  short: words,
  kind: z.enum([
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
  ]),
  /** Whose side it belongs to: a party of this archive, or neither. */
  side: z.union([z.literal('third'), z.literal('international'), id]),
  description: inline,
  /** Broader actors whose voice it is part of: a ministry speaks for its state. */
  partOf: z.array(id).default([]),
});

export type Actor = z.output<typeof actor>;
