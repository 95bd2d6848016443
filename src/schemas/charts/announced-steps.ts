import { z } from 'zod';
import { annotation, estimateRef, estimateSeries, tableSeries } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

const panel = z.strictObject({
  party: id.describe('The party whose dead these are'),
  label: words.describe('What is counted in this panel'),
  published: estimateSeries.describe('Running totals as they were published: a heavy step'),
  dated: tableSeries
    .optional()
    .describe('Dead by the day they died, from a later list: a thin line'),
  counted: estimateSeries.optional().describe('Counts of another kind: dots, never joined'),
  others: estimateSeries.optional().describe('What others counted: ink'),
  later: estimateSeries
    .optional()
    .describe('Totals given long after: beyond the break of the axis'),
  withheld: z
    .strictObject({
      of: estimateRef.describe('The estimate that says so'),
      wide: z.array(words).min(1).describe('Words on it, line by line, on a wide sheet'),
      narrow: z.array(words).min(1).describe('The same on a narrow one'),
    })
    .optional()
    .describe('A record of silence: a hatched panel up to the first published total'),
  labels: z.array(annotation).default([]).describe('Words beside points'),
});

/** Two panels on one scale: what each side published about its own dead, and when. */
export const announcedSteps = figure.extend({
  kind: z
    .literal('announced-steps')
    .describe('How it is drawn; the keys under data follow from it'),
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
        .describe('Dotted lines through both panels, such as truces'),
      panels: z.array(panel).min(1).max(2).describe('A panel a side'),
    })
    .describe('What is drawn'),
});
