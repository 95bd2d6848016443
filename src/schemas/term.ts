import { z } from 'zod';
import { id, inline, prose, recordId, sourceRef, words } from './common.ts';

/** An entry of the glossary. */
export const term = z.strictObject({
  id: recordId,
  term: words.describe('The term as it is printed, in small letters where the language has them'),
  short: inline.describe('One sentence, shown where the term is used'),
  definition: prose.optional().describe('The whole definition, for the glossary'),
  seeAlso: z.array(id).default([]).describe('Ids of related terms'),
  sources: z.array(sourceRef).default([]).describe('Where the definition comes from'),
});

export type Term = z.output<typeof term>;
