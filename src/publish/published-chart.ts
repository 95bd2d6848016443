import { z } from 'zod';
import { dataset, licence } from '#schemas/dataset.ts';

const text = (what: string) => z.string().describe(what);

/** What `chartJson` gives: a figure as numbers, with what they mean and who says so. */
export const publishedChart = z.strictObject({
  $schema: text('This schema'),
  id: text('Its name; never changed once published'),
  url: text('The page of the figure'),
  title: text('What the figure shows'),
  counted: text('What is counted, where and when'),
  howToRead: text('How the drawing is read'),
  summary: text('The figure in words, for those who do not see it'),
  method: z.string().nullable().describe('How the numbers were put together'),
  notes: z.array(z.string()).describe('What a reader should know'),
  unit: z.string().nullable().describe('Id of the unit of its values, where they have one'),
  licence: licence.describe('The strictest licence of the data behind it'),
  redistribute: dataset.shape.redistribute,
  citation: text('How to cite the figure'),
  sources: z
    .array(
      z.strictObject({
        id: text('Id of the source'),
        title: text('Its title'),
        publisher: text('Who published it'),
        issued: text('When: YYYY, YYYY-MM, YYYY-MM-DD or unknown'),
        url: z.string().nullable().describe('Where it stands'),
        locator: z.string().nullable().describe('The place in it'),
      }),
    )
    .describe('Every source of the figure'),
  columns: z
    .array(
      z.strictObject({
        name: text('The key of the column in the rows'),
        title: text('Its heading'),
        unit: z.string().nullable().describe('Id of the unit of its numbers'),
      }),
    )
    .describe('The columns of the table, in order'),
  rows: z
    .array(z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])))
    .describe('The points of the figure; a list holds ids of sources, null is what is not there'),
  permalinks: z.array(text('The address of a row')).describe('One for each row, in their order'),
});
