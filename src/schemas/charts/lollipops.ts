import { z } from 'zod';
import { annotation, estimateRef } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

const ground = z.strictObject({ label: words, party: id.optional() });

const incident = z.strictObject({
  id,
  /** Above or below the band of dates: on whose ground it happened. */
  at: z.enum(['up', 'down']),
  /** Where, for the table. */
  label: words,
  /** What was counted there; the date is that of the statistic. */
  of: z.array(estimateRef).min(1),
  /** The unit of the statistics, where it is not that of the chart. */
  unit: id.optional(),
  /** The claim that says whose doing it was: hollow where somebody denies it. */
  claim: id.optional(),
});

/** Incidents by date, up and down from a band of dates. */
export const lollipops = figure.extend({
  kind: z.literal('lollipops'),
  data: z.strictObject({
    from: date,
    to: date,
    moments: z.strictObject({ label: words, dates: z.array(date).min(1) }).optional(),
    up: ground,
    down: ground,
    incidents: z.array(incident).min(1),
    labels: z.array(annotation).default([]),
  }),
});
