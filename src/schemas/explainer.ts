import { z } from 'zod';
import { day, inline, pageId, words } from './common.ts';

/** An entry of a page's public history. */
export const correction = z.strictObject({
  date: day.describe('The day of the change, YYYY-MM-DD'),
  kind: z
    .enum(['correction', 'update', 'clarification'])
    .default('correction')
    .describe(
      'correction: it was wrong. update: something new is known. clarification: it was unclear',
    ),
  was: words.optional().describe('The words as they stood'),
  now: words.optional().describe('The words as they stand now'),
  note: inline.describe('What changed and why, for readers'),
});

/** The frontmatter of a page for readers. Its id is its section and file name. */
export const explainer = z.strictObject({
  title: inline.describe('What the page is about, in neutral words'),
  standfirst: inline.describe(
    'The paragraph below the title: what the reader will know afterwards',
  ),
  order: z.int().positive().describe('Position in its section, from 1'),
  published: day.describe('The day on which the page first appeared, YYYY-MM-DD'),
  reviewed: day.describe(
    'The day on which it was last read against its records; npm run review writes it',
  ),
  draft: z
    .boolean()
    .default(false)
    .describe('true: seen only under npm run dev, and left out of everything that is published'),
  keyPoints: z
    .array(inline)
    .min(2)
    .max(7)
    .describe(
      'Two to seven sentences for a reader in a hurry; their figures stand in the text too',
    ),
  corrections: z
    .array(correction)
    .default([])
    .describe('What changed after publication, newest last; printed on the page'),
  related: z.array(pageId).default([]).describe('Pages to read next: section/slug'),
});

export type Correction = z.output<typeof correction>;
export type Explainer = z.output<typeof explainer>;
