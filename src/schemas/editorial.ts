import { z } from 'zod';
import { recordId, words } from './common.ts';

/** `editorial/units.yaml`: the words for a number. */
export const unit = z.strictObject({
  id: recordId,
  one: words.describe('The word after 1'),
  other: words.describe('The word after any other number'),
  before: words.optional().describe('Printed before the number instead, such as US$'),
});

/** `editorial/loaded-terms.yaml`: words that take a side unless they are somebody's. */
export const loadedTerm = z.strictObject({
  id: recordId,
  forms: z.array(words).min(1).describe('Every form that is matched, in small letters'),
  reason: words.describe('Why the word takes a side, as a sentence'),
  instead: words.describe('What to write instead'),
  except: z.array(words).default([]).describe('Phrases in which the word is harmless'),
});

/** `editorial/counted-nouns.yaml`: words whose numbers need evidence. */
export const countedNoun = z.strictObject({
  id: recordId,
  kind: z
    .enum(['people', 'harm', 'measured'])
    .default('people')
    .describe(
      'people: a number before it must be bound. harm (killed, dead): so must one on either side. measured: it must be cited',
    ),
  forms: z.array(words).min(1).describe('Every form that is matched, in small letters'),
});

/** `editorial/proper-names.yaml`: names that contain a place but are not one. */
export const properName = z.strictObject({
  id: recordId,
  name: words.describe('The name, as it is printed'),
  why: words.describe('Of what it is the name'),
});

export type Unit = z.output<typeof unit>;
export type LoadedTerm = z.output<typeof loadedTerm>;
export type CountedNoun = z.output<typeof countedNoun>;
export type ProperName = z.output<typeof properName>;
