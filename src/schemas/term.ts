import { z } from 'zod';
import { id, inline, prose, sourceRef, words } from './common.ts';

/** An entry of the glossary. */
export const term = z.strictObject({
  id,
  term: words,
  /** One sentence, shown where the term is used. */
  short: inline,
  definition: prose.optional(),
  seeAlso: z.array(id).default([]),
  sources: z.array(sourceRef).default([]),
});

export type Term = z.output<typeof term>;
