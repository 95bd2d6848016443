import { z } from 'zod';
import { annotation, estimateRef, estimateSeries, tableSeries } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

/**
 * How a series is drawn. `step`: a running total, held until the next reading. `joined`: readings of
 * something that rises and falls, with a thin line between them. `dots`: never joined.
 */
const form = z.enum(['step', 'joined', 'dots']).default('step');
/** Nobody else counted it: a hatch under the step. */
const oneSided = z.boolean().default(false);

const panel = z.strictObject({
  party: id.optional(),
  label: words,
  /** What is counted here, under the name of the panel. */
  note: words.optional(),
  tables: z.array(tableSeries.extend({ form, oneSided })).default([]),
  estimates: z.array(estimateSeries.extend({ form, oneSided })).default([]),
  /** Horizontal lines, such as targets. */
  levels: z.array(z.strictObject({ of: estimateRef, label: words })).default([]),
  /** Spans for which nobody gave a figure, in words. */
  silences: z
    .array(
      z.strictObject({
        from: date,
        to: date,
        /** The record of the silence, where there is one. */
        of: estimateRef.optional(),
        wide: z.array(words).min(1),
        narrow: z.array(words).min(1),
      }),
    )
    .default([]),
  labels: z.array(annotation).default([]),
});

/** Readings along time: running totals as steps, stocks as joined readings, others as dots. */
export const steps = figure.extend({
  kind: z.literal('steps'),
  data: z.strictObject({
    from: date,
    to: date,
    /** Dotted lines through all panels. */
    moments: z.strictObject({ label: words, dates: z.array(date).min(1) }).optional(),
    /** All panels on one scale, as counts of one thing deserve. */
    oneScale: z.boolean().default(true),
    /** Panels one below the other also where there is room beside. */
    below: z.boolean().default(false),
    panels: z.array(panel).min(1),
  }),
});
