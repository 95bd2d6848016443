import { z } from 'zod';
import { checked, date, id, inline, recordId, sourceRef } from './common.ts';

/** How an estimate came about. Estimates of different kinds never share a mark without saying so. */
export const counting = z
  .enum(['event-count', 'list', 'bodies', 'registration', 'estimate', 'claim', 'target'])
  .describe(
    'How it was counted. event-count: from dated reports. list: entries that somebody published. bodies: the dead recovered or examined. registration: people who were registered. estimate: a judgement from part of the evidence. claim: said without a way to check it. target: planned',
  );

/** What is measured. Sums never run over it: the killed and the wounded are not one number. */
export const measure = z
  .enum([
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
  ])
  .describe(
    'What is measured; losses: killed, wounded and more, or the speaker does not say which',
  );

const number = z.number({ error: 'Write a number, without commas or quotation marks' });

/** One speaker at one date. */
export const estimate = z
  .strictObject({
    id: id.describe('Unique within its statistic; usually the speaker and the day'),
    value: number.optional().describe('The number, without commas or quotation marks'),
    low: number.optional().describe('The lowest number that this speaker gives'),
    high: number.optional().describe('The highest number that this speaker gives'),
    absent: z
      .enum(['unknown', 'withheld', 'not-recorded'])
      .optional()
      .describe(
        'In the place of a number. unknown: nobody knows. withheld: somebody knows and did not publish it. not-recorded: the source has no such row',
      ),
    hedge: z
      .enum(['about', 'more than', 'at least', 'nearly', 'up to', 'fewer than'])
      .optional()
      .describe('The speaker’s own hedge'),
    asOf: date.describe('The day up to which the figure counts, or on which it was said'),
    by: z
      .array(id)
      .min(1, { error: 'Say whose figure it is' })
      .describe('Ids of the actors who give the figure: one speaker, not two ends of a range'),
    counting,
    sources: z
      .array(sourceRef)
      .min(1, { error: 'An estimate needs a source' })
      .describe('Documents in which it stands: source-id, or source-id, p. 4'),
    deniedBy: z.array(id).default([]).describe('Ids of the actors who deny it'),
    derivedFrom: inline.optional().describe('Our own arithmetic: how the number was reached'),
    sum: z
      .strictObject({
        over: z
          .enum(['period', 'side', 'place', 'population'])
          .describe('The one thing that the parts differ in'),
        parts: z
          .array(z.string())
          .min(2)
          .describe('statistic for its quoted estimate, or statistic#estimate'),
      })
      .optional()
      .describe('A declared sum: its parts are disjoint and alike in all else'),
    checked: checked.optional(),
    note: inline.optional().describe('What a reader should know of this figure'),
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

/** What is not counted one by one, and may have a fraction. */
const MEASURED: readonly string[] = ['excess-deaths', 'money', 'share', 'area', 'length', 'count'];

/** One quantity, with every estimate of it. */
const fields = z.strictObject({
  id: recordId,
  title: inline.describe('What is counted, where and when: the words under which its page stands'),
  measure,
  unit: id.describe('An id of editorial/units.yaml, which holds the words for one and for many'),
  population: z
    .strictObject({
      side: z
        .union([z.literal('both'), z.literal('third'), id])
        .describe('An id of site/parties.yaml; both; or third, for people who belong to neither'),
      group: z.enum(['military', 'civilian', 'all']).describe('Soldiers, civilians, or all'),
      note: inline.optional().describe('Who is included and who is not, in a sentence'),
    })
    .describe('Who is counted'),
  places: z.array(id).min(1, { error: 'Say where' }).describe('Ids of the places where they were'),
  period: z
    .strictObject({
      from: date.describe('The first day that is counted'),
      to: date.optional().describe('The last day; left out where the first says it all'),
    })
    .describe('When it happened, not when it was said'),
  estimates: z
    .array(estimate)
    .min(1, { error: 'A statistic needs at least one estimate' })
    .describe('Every estimate that was found: one speaker at one date each'),
  quote: z
    .strictObject({
      estimate: id.describe('The id of the estimate'),
      why: inline.describe('Why that one, for readers'),
    })
    .describe('The estimate that pages quote unless they ask for another'),
  note: inline.optional().describe('What a reader should know of all of them'),
});

/** The same; who counts people counts whole ones, so that `1.200` is no thousand. */
export const statistic = fields.superRefine(({ measure, estimates }, context) => {
  if (MEASURED.includes(measure)) return;
  for (const [index, estimate] of estimates.entries())
    for (const key of ['value', 'low', 'high'] as const)
      if (!Number.isInteger(estimate[key] ?? 0))
        context.addIssue({
          code: 'custom',
          path: ['estimates', index, key],
          message: 'People are counted whole: write 1200, without a point or a comma',
        });
});

export type Estimate = z.output<typeof estimate>;
export type Statistic = z.output<typeof statistic>;
