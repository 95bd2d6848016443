import { z } from 'zod';
import { day, id, inline, sourceRef, words } from './common.ts';

const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'Column names are snake_case' }),
  type: z.enum(['integer', 'number', 'text', 'date', 'boolean']),
  /** Empty for names and words. */
  unit: z.string(),
  meaning: inline,
  /** Cells may be empty; what an empty cell means. */
  missing: words.optional(),
});

export const licence = z.strictObject({
  /** An SPDX identifier, or a name where there is none. */
  id: words,
  name: words,
  url: z.url().optional(),
});

/** A table from a named producer. The rows stand in `<id>.csv` beside this descriptor. */
export const dataset = z.strictObject({
  id,
  title: inline,
  description: inline,
  producer: words,
  /** The record of the data in `sources`. */
  sources: z.array(sourceRef).min(1),
  version: words,
  licence,
  redistribute: z.enum(['yes', 'share-alike', 'non-commercial', 'no']),
  retrieved: day,
  citation: words,
  columns: z.array(column).min(1),
  /** What we did to it. */
  processing: z.array(inline).default([]),
  /** What it does not say. */
  caveats: z.array(inline).default([]),
});

export type Column = z.output<typeof column>;
export type Licence = z.output<typeof licence>;
export type Dataset = z.output<typeof dataset>;
/** A row of a dataset: numbers where the descriptor says so, `null` where a cell is empty. */
export type Row = Record<string, string | number | boolean | null>;
