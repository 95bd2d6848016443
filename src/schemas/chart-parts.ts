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
  id,
  /** What the series is, in the table and for readers of the picture. */
  label: words,
  /** The party whose colour and mark it takes; nobody's are ink and diamonds. */
  party: id.optional(),
  dataset: id,
  /** Rows are kept where each named column equals the value, or one of the values. */
  where: z.record(z.string(), z.union([cell, z.array(cell)])).default({}),
  x: column,
  value: column,
  low: column.optional(),
  high: column.optional(),
  /** First and last point along the chart, both kept. */
  from: along.optional(),
  to: along.optional(),
  /**
   * One point for all rows of a year or a month, or for all rows with the same `x`: their sum, and
   * none of their bounds. A count of the rows of a table is what the table says.
   */
  sum: z.enum(['year', 'month', 'same']).optional(),
  /** Add the values up from the first row on: our own arithmetic. */
  total: z.boolean().default(false),
});

/** A day with its hour, by the clock of the place. */
const clockTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
  error: 'Write the hour as YYYY-MM-DDTHH:MM',
});

/** One series of a chart: dated estimates of statistics. */
export const estimateSeries = z.strictObject({
  id,
  label: words,
  party: id.optional(),
  statistics: z.array(estimateRef).min(1),
  /** Estimates left out, such as a second reading of the same day. */
  except: z.array(id).default([]),
  /** The hour of a reading, by the id of its estimate, where days are too coarse. */
  times: z.record(id, clockTime).default({}),
  from: words.optional(),
  to: words.optional(),
});

/** A number that is neither a year nor a day or month of a date. */
const holdsFigure = (line: string) =>
  (line.match(/\d[\d,.]*/g) ?? []).some((text) => {
    const value = Number(text.replace(/[.,]$/, '').replaceAll(',', ''));
    return text.includes(',') || (value > 31 && !(value >= 1500 && value < 2100));
  });

const offsets = {
  anchor: z.enum(['start', 'middle', 'end']).default('start'),
  /** Distance from the point, in units of the drawing. */
  dx: z.number().default(9),
  dy: z.number().default(5),
};
const placed = z.strictObject({
  /** `{x}`, `{value}`, `{low}`, `{high}` and `{hedge}` stand for what the record says. */
  lines: z
    .array(
      words.refine((line) => !holdsFigure(line), {
        error: 'Write {value} for a number that the record holds, so that the two cannot differ',
      }),
    )
    .min(1),
  ...offsets,
});

/** Words beside a point of the drawing; `false` leaves them out of the narrow one. */
export const annotation = z.strictObject({
  series: id,
  x: along,
  wide: placed,
  narrow: z.union([placed, z.literal(false)]).optional(),
  bold: z.boolean().default(false),
  /** In ink rather than in the colour of the series. */
  quiet: z.boolean().default(false),
});

export type TableSeries = z.output<typeof tableSeries>;
export type EstimateSeries = z.output<typeof estimateSeries>;
export type Annotation = z.output<typeof annotation>;
