import { z } from 'zod';
import { id, words } from './common.ts';

/** `statistic` for all its estimates, `statistic#estimate` for one. */
export const estimateRef = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/, {
  error: 'Name a statistic, or one of its estimates: deaths-1990-total#ministry',
});

const cell = z.union([words, z.number(), z.boolean()]);

/** A column of the dataset, by its name. */
const column = z.string();

/** Where a point stands along a chart: a year, a date, or the id of an estimate. */
const along = z.union([z.number(), words]);

/** One series of a chart: rows of a dataset, and which column is what. */
export const tableSeries = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('What the series is, in the table and for readers of the picture'),
  party: id
    .optional()
    .describe('The party whose colour and mark it takes; nobody’s are ink and diamonds'),
  dataset: id.describe('An id of datasets/'),
  where: z
    .record(z.string(), z.union([cell, z.array(cell)]))
    .default({})
    .describe('Rows are kept where each named column equals the value, or one of the values'),
  x: column.describe('The column along the chart: years, dates or names'),
  value: column.describe('The column of the numbers'),
  low: column.optional().describe('The column of the lowest numbers'),
  high: column.optional().describe('The column of the highest numbers'),
  from: along.optional().describe('The first point along the chart, itself kept'),
  to: along.optional().describe('The last point along the chart, itself kept'),
  // A count of the rows of a table is what the table says.
  sum: z
    .enum(['year', 'month', 'same'])
    .optional()
    .describe(
      'One point for all rows of a year or a month, or with the same x: their sum, without bounds',
    ),
  total: z
    .boolean()
    .default(false)
    .describe('true: add the values up from the first row on, which is our own arithmetic'),
});

/** A day with its hour, by the clock of the place. */
const clockTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
  error: 'Write the hour as YYYY-MM-DDTHH:MM',
});

/** One series of a chart: dated estimates of statistics. */
export const estimateSeries = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('What the series is, in the table and for readers of the picture'),
  party: id
    .optional()
    .describe('The party whose colour and mark it takes; nobody’s are ink and diamonds'),
  statistics: z
    .array(estimateRef)
    .min(1)
    .describe('statistic for all its estimates, or statistic#estimate for one'),
  by: z
    .array(id)
    .optional()
    .describe(
      'Only the estimates of these actors, so that a later one of another does not slip in',
    ),
  except: z
    .array(id)
    .default([])
    .describe('Ids of estimates left out, such as a second reading of the same day'),
  times: z
    .record(id, clockTime)
    .default({})
    .describe('The hour of a reading, by the id of its estimate, where days are too coarse'),
  from: words.optional().describe('The first day, itself kept'),
  to: words.optional().describe('The last day, itself kept'),
});

/** A number that is neither a year nor a day or month of a date. */
const holdsFigure = (line: string) =>
  (line.match(/\d[\d,.]*/g) ?? []).some((text) => {
    const value = Number(text.replace(/[.,]$/, '').replaceAll(',', ''));
    return text.includes(',') || (value > 31 && !(value >= 1500 && value < 2100));
  });

const offsets = {
  anchor: z
    .enum(['start', 'middle', 'end'])
    .default('start')
    .describe('Which part of the words stands at the point'),
  dx: z.number().default(9).describe('How far to the right of it, in units of the drawing'),
  dy: z.number().default(5).describe('How far below it, in units of the drawing'),
};
const placed = z.strictObject({
  lines: z
    .array(
      words.refine((line) => !holdsFigure(line), {
        error: 'Write {value} for a number that the record holds, so that the two cannot differ',
      }),
    )
    .min(1)
    .describe('Line by line; {x}, {value}, {low}, {high}, {hedge} stand for what the record says'),
  ...offsets,
});

/** Words beside a point of the drawing; `false` leaves them out of the narrow one. */
export const annotation = z.strictObject({
  series: id.describe('The id of the series whose point it is'),
  x: along.describe('Where the point stands: a year, a date, or the id of an estimate'),
  wide: placed.describe('The words on a wide sheet'),
  narrow: z
    .union([placed, z.literal(false)])
    .optional()
    .describe('The words on a narrow sheet, where they differ; false leaves them out'),
  bold: z.boolean().default(false).describe('true: in bold'),
  quiet: z
    .boolean()
    .default(false)
    .describe('true: in ink rather than in the colour of the series'),
});

export type TableSeries = z.output<typeof tableSeries>;
export type EstimateSeries = z.output<typeof estimateSeries>;
export type Annotation = z.output<typeof annotation>;
