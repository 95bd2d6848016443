import { z } from 'zod';
import { id, inline, sourceRef, words } from './common.ts';

/** Rows of a dataset, filtered; or the estimates of statistics (`id`, or `id#estimate` for one). */
const fromDataset = z.strictObject({
  dataset: id,
  /** Rows are kept where each named column equals the value, or one of the values. */
  where: z
    .record(z.string(), z.union([words, z.number(), z.array(z.union([words, z.number()]))]))
    .default({}),
});
const fromStatistics = z.strictObject({ statistics: z.array(words).min(1) });

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
});

const column = z.string();

/** The kinds of chart; each has a function of the same name in `src/charts/`. */
export const chart = z.discriminatedUnion('kind', [
  figure.extend({
    kind: z.literal('range-bars'),
    data: fromStatistics,
  }),
]);
export const fields = { column, fromDataset };

export type Chart = z.output<typeof chart>;
export type ChartKind = Chart['kind'];
