import { z } from 'zod';
import { id, words } from './common.ts';

/** `editorial/units.yaml`: the words for a number. */
export const unit = z.strictObject({
  id,
  one: words,
  other: words,
  /** Printed before the number, such as `US$`. */
  before: words.optional(),
});

/** `editorial/loaded-terms.yaml`: words that take a side unless they are somebody's. */
export const loadedTerm = z.strictObject({
  id,
  /** Every form that is matched, in small letters. */
  forms: z.array(words).min(1),
  reason: words,
  /** What to write instead. */
  instead: words,
  /** Phrases in which the word is harmless. */
  except: z.array(words).default([]),
});

/** `editorial/counted-nouns.yaml`: words whose numbers need evidence. */
export const countedNoun = z.strictObject({
  id,
  /**
   * A number of `people` must be bound; so must one of `harm` (killed, dead), which may stand on
   * either side of it: "nine were killed", "killed nine". What is `measured` must be cited.
   */
  kind: z.enum(['people', 'harm', 'measured']).default('people'),
  forms: z.array(words).min(1),
});

/** `editorial/proper-names.yaml`: names that contain a place but are not one. */
export const properName = z.strictObject({ id, name: words, why: words });

export type Unit = z.output<typeof unit>;
export type LoadedTerm = z.output<typeof loadedTerm>;
export type CountedNoun = z.output<typeof countedNoun>;
export type ProperName = z.output<typeof properName>;
