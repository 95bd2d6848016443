import { z } from 'zod';
import { checked, date, grade, id, inline, prose, recordId, sourceRef, status } from './common.ts';

/** One statement that is somebody's. Where the parties differ, the difference is the content. */
export const claim = z
  .strictObject({
    id: recordId,
    title: inline.describe('A question or a neutral heading: neither side’s answer'),
    summary: inline.optional().describe('A sentence for lists and the top of its page'),
    statement: inline.describe('What those who assert it say, in our own words'),
    assertedBy: z
      .array(id)
      .min(1, { error: 'Say whose statement it is' })
      .describe('Ids of the actors who say it'),
    date: date.describe('The day it was said'),
    deniedBy: z.array(id).default([]).describe('Ids of the actors who deny it'),
    denial: inline.optional().describe('What those who deny it say, in our own words'),
    deniedOn: date.optional().describe('The day of the denial'),
    status,
    why: inline.describe('Why this status'),
    harm: z
      .boolean()
      .default(false)
      .describe('true: the statement attributes harm to somebody, and needs a grade'),
    grade: grade.optional(),
    gradeWhy: inline.optional().describe('Why this grade'),
    independent: inline.optional().describe('What those found who answer to neither side'),
    order: inline.optional().describe('Why this side stands first'),
    sources: z
      .array(sourceRef)
      .min(1, { error: 'A claim needs a source' })
      .describe(
        'Documents: for each side one that carries its own words. source-id, or source-id, p. 4',
      ),
    waiver: inline
      .optional()
      .describe('Why a side is not heard in its own words; printed on the page'),
    places: z.array(id).default([]).describe('Ids of the places it is about'),
    events: z.array(id).default([]).describe('Ids of the events it is about'),
    section: id.describe('An id of site/sections.yaml'),
    about: id
      .optional()
      .describe('The source whose statement this is, where a document is checked line by line'),
    paragraph: z.int().positive().optional().describe('Paragraph of that document'),
    verdict: z
      .enum(['borne-out', 'partly', 'qualified', 'contradicted', 'not-verifiable', 'opinion'])
      .optional()
      .describe('What the check of that statement gave'),
    verdictWhy: prose.optional().describe('Why this verdict'),
    checked: checked.optional(),
  })
  .refine((c) => c.deniedBy.length === 0 || c.denial !== undefined, {
    path: ['denial'],
    error: 'Say in "denial" what those in "deniedBy" answer',
  })
  .refine((c) => !c.harm || (c.grade !== undefined && c.gradeWhy !== undefined), {
    path: ['grade'],
    error: 'A claim of harm needs a "grade" and a "gradeWhy"',
  })
  .refine((c) => c.about === undefined || (c.verdict !== undefined && c.verdictWhy !== undefined), {
    path: ['verdict'],
    error: 'A statement of a checked document needs a "verdict" and a "verdictWhy"',
  });

export type Claim = z.output<typeof claim>;
