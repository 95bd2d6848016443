import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const end = z.strictObject({
  id,
  label: words,
  /** Whose ground it is: the bands that end there take its colour. */
  party: id.optional(),
});

/** Bands from where people left to where they came, as thick as their number. */
export const flow = figure.extend({
  kind: z.literal('flow'),
  data: z.strictObject({
    origins: z.array(end).min(1),
    destinations: z.array(end).min(1),
    flows: z
      .array(
        z.strictObject({
          id,
          from: id,
          to: id,
          /** When, and who, in a few words. */
          label: words,
          /** Who counted them: the band runs from the lowest to the highest. */
          of: z.array(estimateRef).min(1),
          except: z.array(id).default([]),
          unit: id.optional(),
        }),
      )
      .min(1),
  }),
});
