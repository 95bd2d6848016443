import { z } from 'zod';
import { annotation, estimateRef } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

const ground = z.strictObject({
  label: words.describe('On whose ground these incidents happened'),
  party: id.optional().describe('The party whose colour it takes'),
});

const incident = z.strictObject({
  id: id.describe('Unique within the chart'),
  at: z
    .enum(['up', 'down'])
    .describe('Above or below the band of dates: on whose ground it happened'),
  label: words.describe('Where it happened, for the table'),
  of: z
    .array(estimateRef)
    .min(1)
    .describe('What was counted there, as statistic; its date is that of the incident'),
  unit: id.optional().describe('The unit of these, where it is not that of the chart'),
  claim: id
    .optional()
    .describe('The claim that says whose doing it was: hollow where somebody denies it'),
});

/** Incidents by date, up and down from a band of dates. */
export const lollipops = figure.extend({
  kind: z.literal('lollipops').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      from: date.describe('First day of the axis'),
      to: date.describe('Last day of the axis'),
      moments: z
        .strictObject({
          label: words.describe('What they are'),
          dates: z.array(date).min(1).describe('Their days'),
        })
        .optional()
        .describe('Dotted lines through both halves'),
      up: ground.describe('What stands above the band of dates'),
      down: ground.describe('What stands below it'),
      incidents: z.array(incident).min(1).describe('A line and a mark each'),
      labels: z.array(annotation).default([]).describe('Words beside points'),
    })
    .describe('What is drawn'),
});
