import { z } from 'zod';
import { checked, date, id, inline, recordId, sourceRef, status } from './common.ts';

const moment = z.union([
  date,
  z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'Write the date as YYYY, YYYY-MM, YYYY-MM-DD or, if the hour is known, YYYY-MM-DDThh:mm',
  }),
]);

/** One dated happening. Its date is never more exact than its source. */
export const event = z.strictObject({
  id: recordId,
  title: inline.describe('What happened, in a few words that neither side would dispute'),
  date: moment.describe(
    'As exact as the source: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, in local time',
  ),
  until: moment.optional().describe('The end, where it lasted'),
  places: z.array(id).default([]).describe('Ids of the places where it happened'),
  actors: z.array(id).default([]).describe('Ids of the actors who took part'),
  kind: z
    .enum(['fighting', 'harm', 'displacement', 'diplomacy', 'politics', 'law', 'arms', 'aid'])
    .describe('What kind of happening it is'),
  section: id.describe('An id of site/sections.yaml'),
  summary: inline.describe('What is known of it, in a sentence or two'),
  status,
  by: z.array(id).default([]).describe('Who gives this account, where it is one side’s'),
  sources: z
    .array(sourceRef)
    .min(1, { error: 'An event needs a source' })
    .describe('Documents that report it: source-id, or source-id, p. 4'),
  checked: checked.optional(),
});

export type Event = z.output<typeof event>;
