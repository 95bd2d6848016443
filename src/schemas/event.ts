import { z } from 'zod';
import { checked, date, id, inline, sourceRef, status } from './common.ts';

const moment = z.union([
  date,
  z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'Write the date as YYYY, YYYY-MM, YYYY-MM-DD or, if the hour is known, YYYY-MM-DDThh:mm',
  }),
]);

/** One dated happening. Its date is never more exact than its source. */
export const event = z.strictObject({
  id,
  title: inline,
  /** Local time where an hour is given. */
  date: moment,
  /** The end, where it lasted. */
  until: moment.optional(),
  places: z.array(id).default([]),
  actors: z.array(id).default([]),
  kind: z.enum(['fighting', 'harm', 'displacement', 'diplomacy', 'politics', 'law', 'arms', 'aid']),
  section: id,
  summary: inline,
  status,
  /** Who gives this account, where it is one side's. */
  by: z.array(id).default([]),
  sources: z.array(sourceRef).min(1, { error: 'An event needs a source' }),
  checked: checked.optional(),
});

export type Event = z.output<typeof event>;
