import { z } from 'zod';
import { annotation, estimateRef, tableSeries } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const half = z
  .strictObject({
    label: words,
    party: id.optional(),
    fill: z.enum(['solid', 'light']).default('solid'),
    /** One row an age or a group of ages. */
    table: tableSeries.optional(),
    /** The words of a half for which there is no table, and the record of its absence. */
    silence: z
      .strictObject({
        of: estimateRef.optional(),
        wide: z.array(words).min(1),
        narrow: z.array(words).min(1),
      })
      .optional(),
  })
  .refine(({ table, silence }) => (table === undefined) !== (silence === undefined), {
    path: ['table'],
    error: 'A half has a table or the words of a silence, one of the two',
  });

const panel = z.strictObject({
  label: words.optional(),
  note: words.optional(),
  party: id.optional(),
  left: half,
  right: half,
});

/** Bars by age to the left and to the right of their ages; values may be negative. */
export const pyramid = figure.extend({
  kind: z.literal('pyramid'),
  data: z.strictObject({
    panels: z.array(panel).min(1).max(3),
    /** All panels on one scale. */
    oneScale: z.boolean().default(true),
    /** A name for every so many ages. */
    every: z.int().positive().default(1),
    /** Words at the outer end of a bar. */
    labels: z.array(annotation).default([]),
  }),
});
