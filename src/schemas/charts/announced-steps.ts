import { z } from 'zod';
import { annotation, estimateRef, estimateSeries, tableSeries } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

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
export const announcedSteps = figure.extend({
  kind: z.literal('announced-steps'),
  data: z.strictObject({
    from: date,
    to: date,
    /** Dotted lines through both panels, such as truces. */
    moments: z.strictObject({ label: words, dates: z.array(date).min(1) }).optional(),
    panels: z.array(panel).min(1).max(2),
  }),
});
