import { z } from 'zod';
import { checked, date, grade, id, inline, prose, sourceRef, status } from './common.ts';

/** One statement that is somebody's. Where the parties differ, the difference is the content. */
export const claim = z
  .strictObject({
    id,
    /** A question or a neutral heading: neither side's answer. */
    title: inline,
    /** A sentence for lists and the top of its page. */
    summary: inline.optional(),
    /** What those who assert it say, in our own words. */
    statement: inline,
    assertedBy: z.array(id).min(1, { error: 'Say whose statement it is' }),
    /** The day it was said. */
    date,
    deniedBy: z.array(id).default([]),
    /** What those who deny it say. */
    denial: inline.optional(),
    deniedOn: date.optional(),
    status,
    /** Why this status. */
    why: inline,
    /** The statement attributes harm to somebody: it needs a grade. */
    harm: z.boolean().default(false),
    grade: grade.optional(),
    gradeWhy: inline.optional(),
    /** What those who answer to neither side found. */
    independent: inline.optional(),
    /** Why this side stands first. */
    order: inline.optional(),
    sources: z.array(sourceRef).min(1, { error: 'A claim needs a source' }),
    /** Why a side is not heard in its own words; printed on the page. */
    waiver: inline.optional(),
    places: z.array(id).default([]),
    events: z.array(id).default([]),
    /** A section of the archive, for lists and filters. */
    section: id,
    /** The source whose statement this is, where a document is checked line by line. */
    about: id.optional(),
    /** Paragraph of that source. */
    paragraph: z.int().positive().optional(),
    verdict: z
      .enum(['borne-out', 'partly', 'qualified', 'contradicted', 'not-verifiable', 'opinion'])
      .optional(),
    verdictWhy: prose.optional(),
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
