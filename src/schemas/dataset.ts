import { z } from 'zod';
import { day, inline, recordId, sourceRef, words } from './common.ts';

const column = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, { error: 'Column names are snake_case' })
    .describe('The heading of the column in the table, in snake_case'),
  type: z.enum(['integer', 'number', 'text', 'date', 'boolean']).describe('What its cells hold'),
  unit: z.string().describe("The unit of its numbers, or '' where there is none"),
  meaning: inline.describe('What a cell says, in a sentence'),
  missing: words.optional().describe('What an empty cell of this column means'),
});

export const licence = z.strictObject({
  id: words.describe('An SPDX identifier such as CC-BY-4.0, or a name where there is none'),
  name: words.describe('The full name of the licence'),
  url: z.url().optional().describe('Where its text stands'),
});

/** Column that names the source of each row, where a table was put together from several. */
export const SOURCE_COLUMN = 'source_id';

/** A table from a named producer. The rows stand in `<id>.csv` beside this descriptor. */
export const dataset = z
  .strictObject({
    id: recordId,
    title: inline.describe('What is counted, where and when'),
    description: inline.describe('What a row is, in a sentence or two'),
    producer: words.describe('Who made the table'),
    sources: z
      .array(sourceRef)
      .default([])
      .describe('The record of the data in sources; none where each row names its own'),
    version: words.describe('The edition that was taken'),
    licence: licence.describe('On what terms the producer passes it on'),
    redistribute: z
      .enum(['yes', 'share-alike', 'non-commercial', 'no'])
      .describe('Whether it may be passed on from here; with no, the page offers no download'),
    retrieved: day.describe('The day on which it was fetched, YYYY-MM-DD'),
    citation: words.describe('How its producer wants to be cited'),
    columns: z.array(column).min(1).describe('Every column of the table, in its order'),
    processing: z.array(inline).default([]).describe('What was done to it here, step by step'),
    caveats: z.array(inline).default([]).describe('What it does not say'),
  })
  .refine(
    ({ sources, columns }) =>
      sources.length > 0 || columns.some(({ name }) => name === SOURCE_COLUMN),
    { path: ['sources'], error: 'Name the source of the table, or add a column source_id' },
  );

export type Column = z.output<typeof column>;
export type Licence = z.output<typeof licence>;
export type Dataset = z.output<typeof dataset>;
/** A row of a dataset: numbers where the descriptor says so, `null` where a cell is empty. */
export type Row = Record<string, string | number | boolean | null>;
