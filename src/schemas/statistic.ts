import { z } from 'zod';
import { checked, date, id, inline, sourceRef } from './common.ts';

/** How an estimate came about. Estimates of different kinds never share a mark without saying so. */
export const counting = z.enum([
  'event-count',
  'list',
  'bodies',
  'registration',
  'estimate',
  'claim',
  'target',
]);

/** What is measured. Sums never run over it: the killed and the wounded are not one number. */
export const measure = z.enum([
  'killed',
  'killed-or-missing',
  'wounded',
  'killed-or-wounded',
  'losses',
  'missing',
  'held',
  'displaced',
  'arrived',
  'returned',
  'registered',
  'resident',
  'participants',
  'excess-deaths',
  'incidents',
  'money',
  'share',
  'area',
  'length',
  'count',
]);

const number = z.number({ error: 'Write a number, without commas or quotation marks' });

/** One speaker at one date. */
export const estimate = z
  .strictObject({
    /** Unique within its statistic. */
    id,
    value: number.optional(),
    low: number.optional(),
    high: number.optional(),
    /** Three different things, and none of them zero. */
    absent: z.enum(['unknown', 'withheld', 'not-recorded']).optional(),
    /** The speaker's own hedge. */
    hedge: z.enum(['about', 'more than', 'at least', 'nearly', 'up to', 'fewer than']).optional(),
    /** The day up to which the figure counts, or on which it was said. */
    asOf: date,
    /** Actors who give the figure. */
    by: z.array(id).min(1, { error: 'Say whose figure it is' }),
    counting,
    sources: z.array(sourceRef).min(1, { error: 'An estimate needs a source' }),
    deniedBy: z.array(id).default([]),
    /** Our own arithmetic: how the number was reached. */
    derivedFrom: inline.optional(),
    /** A declared sum over one dimension, of statistics (their default estimate) or `statistic#estimate`. */
    sum: z
      .strictObject({
        over: z.enum(['period', 'side', 'place', 'population']),
        parts: z.array(z.string()).min(2),
      })
      .optional(),
    checked: checked.optional(),
    note: inline.optional(),
  })
  .refine(
    (e) =>
      e.absent !== undefined ||
      e.value !== undefined ||
      e.low !== undefined ||
      e.high !== undefined,
    {
      path: ['value'],
      error:
        'Give a value, a low or a high, or say "absent: unknown", "withheld" or "not-recorded"',
    },
  )
  .refine((e) => e.absent === undefined || (e.value ?? e.low ?? e.high) === undefined, {
    path: ['absent'],
    error: 'What is absent has no number. Drop one of the two',
  });

/** One quantity, with every estimate of it. */
export const statistic = z.strictObject({
  id,
  /** What is counted, where and when: the words under which its page stands. */
  title: inline,
  measure,
  /** An id of `editorial/units.yaml`, which holds the words for one and for many. */
  unit: id,
  /** Who is counted. */
  population: z.strictObject({
    /** A party, `both` or `third`, for people who belong to neither. */
    side: z.union([z.literal('both'), z.literal('third'), id]),
    group: z.enum(['military', 'civilian', 'all']),
    /** Inclusion and exclusion in a sentence. */
    note: inline.optional(),
  }),
  places: z.array(id).min(1, { error: 'Say where' }),
  period: z.strictObject({ from: date, to: date.optional() }),
  estimates: z.array(estimate).min(1, { error: 'A statistic needs at least one estimate' }),
  /** The estimate that the site quotes unless a page asks for another, and why that one. */
  quote: z.strictObject({ estimate: id, why: inline }),
  note: inline.optional(),
});

export type Estimate = z.output<typeof estimate>;
export type Statistic = z.output<typeof statistic>;
