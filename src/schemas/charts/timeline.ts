import { z } from 'zod';
import { date, id, words } from '../common.ts';
import { event } from '../event.ts';
import { figure } from './figure.ts';

/** Events on a line: one mark each by year, or each with its words over a few days. */
export const timeline = figure.extend({
  kind: z.literal('timeline').describe('How it is drawn; the keys under data follow from it'),
  unit: id.optional().describe('Not needed: nothing is measured'),
  data: z
    .strictObject({
      by: z
        .enum(['year', 'day'])
        .describe('year: a column of marks for each year; day: every event in words'),
      from: date.describe('First date, kept'),
      to: date.describe('Last date, kept'),
      sections: z.array(id).optional().describe('Ids of site/sections.yaml; all where left out'),
      kinds: z.array(event.shape.kind).optional().describe('Kinds of events; all where left out'),
      except: z.array(id).default([]).describe('Ids of events that are left out'),
      above: id.describe('The party whose accounts stand above'),
      below: id.describe('The party whose accounts stand below'),
      spans: z
        .array(
          z.strictObject({
            label: words.describe('A few words'),
            narrow: words.optional().describe('Fewer words, for the narrow drawing'),
            from: date.describe('First date of the stretch'),
            to: date.describe('Last date of the stretch'),
          }),
        )
        .default([])
        .describe('Stretches of time that are shaded, with their words'),
    })
    .describe('What is drawn'),
});
