import { z } from 'zod';
import { day, inline, pageId, words } from './common.ts';

/** An entry of a page's public history. */
export const correction = z.strictObject({
  date: day,
  kind: z.enum(['correction', 'update', 'clarification']).default('correction'),
  /** The words as they stood, and as they stand now. */
  was: words.optional(),
  now: words.optional(),
  note: inline,
});

/** The frontmatter of a page for readers. Its id is its section and file name. */
export const explainer = z.strictObject({
  title: inline,
  standfirst: inline,
  /** Position in its section, from 1. */
  order: z.int().positive(),
  published: day,
  reviewed: day,
  draft: z.boolean().default(false),
  keyPoints: z.array(inline).min(2).max(7),
  corrections: z.array(correction).default([]),
  related: z.array(pageId).default([]),
});

export type Correction = z.output<typeof correction>;
export type Explainer = z.output<typeof explainer>;
