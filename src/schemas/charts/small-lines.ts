import { z } from 'zod';
import { annotation, tableSeries } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const series = tableSeries.extend({
  thin: z.boolean().default(false).describe('true: a thin line, for what stands in the background'),
  breaks: z
    .array(
      z.strictObject({
        from: z.number().describe('First point of the break'),
        to: z.number().describe('Last point of the break'),
      }),
    )
    .default([])
    .describe('Spans in which the record does not hold together: dashed'),
});

const panel = z.strictObject({
  label: words.describe('What the panel shows'),
  note: words.optional().describe('A second line under it'),
  party: id.optional().describe('The mark before the label'),
  series: z.array(series).min(1).describe('The lines of the panel'),
});

/** The same lines for several places or measures, each in a small panel. */
export const smallLines = figure.extend({
  kind: z.literal('small-lines').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      panels: z.array(panel).min(1).describe('Panels, row by row'),
      oneScale: z
        .boolean()
        .default(true)
        .describe('false: each panel has a scale of its own, which the subtitle must say'),
      step: z
        .number()
        .positive()
        .default(1)
        .describe('Distance of two points that follow each other: 1 for years'),
      labels: z.array(annotation).default([]).describe('Words beside points'),
    })
    .describe('What is drawn'),
});
