import { z } from 'zod';
import { date, day, id, words } from './common.ts';

/** One document that somebody can look up. */
export const source = z
  .strictObject({
    id,
    /** A type of the Citation Style Language (CSL 1.0.2). */
    type: z.enum([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'bill',
      'book',
      'broadcast',
      'chapter',
      'dataset',
      'entry-encyclopedia',
      'interview',
      'legal_case',
      'legislation',
      'map',
      'paper-conference',
      'personal_communication',
      'post',
      'post-weblog',
      'regulation',
      'report',
      'speech',
      'thesis',
      'treaty',
      'webpage',
    ]),
    /** In its own language, as printed. */
    title: words,
    /** How we came by the title where the document did not show one. */
    titleNote: words.optional(),
    authors: z.array(words).default([]),
    publisher: words,
    /** The journal, book or site that holds it. */
    container: words.optional(),
    issued: z.union([date, z.literal('unknown')]),
    url: z.url({ protocol: /^https?$/, error: 'Give a full web address' }).optional(),
    /** Why there is no address: a book on paper, a page since gone. */
    offline: words.optional(),
    /** An archived copy. */
    archived: z.url({ protocol: /^https?$/ }).optional(),
    /** The day on which we read it: the version date of its link. */
    read: day,
    /** BCP 47 tag of its language. */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'Give a language tag: en, az, hy' }),
    /** Whose side it speaks from: a party of this archive, or neither. */
    side: z.union([z.literal('third'), z.literal('international'), id]),
    /** Who publishes it and what that means for what it says. */
    stance: words,
    /** Actors whose words it carries. */
    reports: z.array(id).default([]),
    /** Sources it copies or rests on: a wire copy of a communiqué is not a second source. */
    derivesFrom: z.array(id).default([]),
    note: words.optional(),
  })
  .refine(({ url, offline }) => url !== undefined || offline !== undefined, {
    path: ['url'],
    error: 'A source needs a url, or "offline:" with the reason why there is none',
  });

export type Source = z.output<typeof source>;
