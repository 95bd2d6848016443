import { z } from 'zod';
import { annotation, estimateRef, estimateSeries, tableSeries } from './chart-parts.ts';
import { date, id, inline, sourceRef, words } from './common.ts';

/** What every figure states, whatever its kind. */
const figure = z.strictObject({
  id,
  section: id,
  /** The finding, in a sentence without a full stop. */
  title: inline,
  /** What is counted, whose, when, and the key to the marks. */
  subtitle: inline,
  unit: id,
  /** How to read it: the marks, and the mistake to avoid. */
  howToRead: inline,
  /** What it shows, for somebody who does not see it. Written by a person. */
  summary: inline,
  /** How the figures were chosen and prepared. */
  method: inline.optional(),
  notes: z.array(inline).default([]),
  /** Sources beyond those of the data. */
  sources: z.array(sourceRef).default([]),
  /** Headings of the table where the usual ones do not fit. */
  heads: z
    .strictObject({
      series: words.optional(),
      x: words.optional(),
      time: words.optional(),
      value: words.optional(),
    })
    .default({}),
});

/** Bars from low to high, one row an estimate, with its speaker beside it. */
const rangeBars = figure.extend({
  kind: z.literal('range-bars'),
  data: z.strictObject({
    statistics: z.array(estimateRef).min(1),
    /** A few words on how each estimate came about, by its id. */
    how: z.record(z.string(), words).default({}),
  }),
});

/** A column a year from nought to the low estimate, hatched up to the high one. */
const intervalColumns = figure.extend({
  kind: z.literal('interval-columns'),
  data: z.strictObject({
    columns: tableSeries,
    /** The same years on one scale after another; columns above a scale are cut. */
    panels: z
      .array(
        z.strictObject({
          upTo: z.number().positive(),
          label: words.optional(),
          labels: z.array(annotation).default([]),
        }),
      )
      .min(1),
    /** Counted by another rule: drawn below, on a scale of their own, never stacked. */
    apart: z.array(tableSeries).default([]),
    apartLabel: words.optional(),
  }),
});

/** Lines along time. A break in a line is a break in the record. */
const lines = figure.extend({
  kind: z.literal('lines'),
  data: z.strictObject({
    series: z
      .array(
        tableSeries.extend({
          thin: z.boolean().default(false),
          /** Spans in which the record does not hold together: dashed. */
          breaks: z.array(z.strictObject({ from: z.number(), to: z.number() })).default([]),
        }),
      )
      .min(1),
    labels: z.array(annotation).default([]),
  }),
});

const panel = z.strictObject({
  party: id,
  /** What is counted in this panel. */
  label: words,
  /** Running totals as they were published: a heavy step. */
  published: estimateSeries,
  /** Dead by the day they died, from a later list: a thin line. */
  dated: tableSeries.optional(),
  /** Counts of another kind: dots, never joined. */
  counted: estimateSeries.optional(),
  /** What others counted: ink. */
  others: estimateSeries.optional(),
  /** Totals given long after: beyond the break of the axis. */
  later: estimateSeries.optional(),
  /** A record of silence: a hatched panel up to the first published total. */
  withheld: z
    .strictObject({
      of: estimateRef,
      wide: z.array(words).min(1),
      narrow: z.array(words).min(1),
    })
    .optional(),
  labels: z.array(annotation).default([]),
});

/** Two panels on one scale: what each side published about its own dead, and when. */
const announcedSteps = figure.extend({
  kind: z.literal('announced-steps'),
  data: z.strictObject({
    from: date,
    to: date,
    /** Dotted lines through both panels, such as truces. */
    moments: z.strictObject({ label: words, dates: z.array(date).min(1) }).optional(),
    panels: z.array(panel).min(1).max(2),
  }),
});

/** Claims about the other side, each tied to that side's own final count. */
const dumbbell = figure.extend({
  kind: z.literal('dumbbell'),
  data: z.strictObject({
    groups: z
      .array(
        z.strictObject({
          id,
          label: words,
          /** Who claims, and of whom. */
          party: id,
          of: id,
          final: estimateRef,
          /** `{value}` and `{year}` stand for what the record says. */
          finalLabel: words,
          claims: z.array(estimateRef).min(1),
          /** What each claim counts, in its own words, by the id of the estimate. */
          says: z.record(z.string(), words).default({}),
          /** Claims of the killed alone; all others mix in wounded, or do not say. */
          killed: z.array(id).default([]),
        }),
      )
      .min(1),
  }),
});

/** Shares of a whole, one bar a period; what no source states stays an open gap. */
const shareBars = figure.extend({
  kind: z.literal('share-bars'),
  data: z.strictObject({
    categories: z
      .array(
        z.strictObject({
          id,
          label: words,
          /** Tones of ink and patterns: suppliers are nobody's side. */
          fill: z.enum(['dark', 'light', 'hatch']),
        }),
      )
      .min(1),
    /** The words in the gap. */
    rest: words,
    bars: z
      .array(
        z.strictObject({
          id,
          label: words,
          note: words.optional(),
          parts: z.array(z.strictObject({ category: id, of: estimateRef })).min(1),
        }),
      )
      .min(1),
  }),
});

/** A column each; other readings of the same quantity are open marks on it. */
const columns = figure.extend({
  kind: z.literal('columns'),
  data: z.strictObject({
    bars: z.array(z.strictObject({ id, label: words, of: estimateRef })).min(1),
  }),
});

/** The kinds of chart; each has a function of the same name in `src/charts/`. */
export const chart = z.discriminatedUnion('kind', [
  rangeBars,
  intervalColumns,
  lines,
  announcedSteps,
  dumbbell,
  shareBars,
  columns,
]);

export type Chart = z.output<typeof chart>;
export type ChartKind = Chart['kind'];
/** The record of one kind: `ChartOf<'lines'>`. */
export type ChartOf<K extends ChartKind> = Extract<Chart, { kind: K }>;
