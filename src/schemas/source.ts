import { z } from 'zod';
import { date, day, id, recordId, words } from './common.ts';

/** One document that somebody can look up. */
export const source = z
  .strictObject({
    id: recordId,
    type: z
      .enum([
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
      ])
      .describe('A type of the Citation Style Language (CSL 1.0.2)'),
    title: words.describe('The title in its own language, as printed'),
    titleNote: words
      .optional()
      .describe('How we came by the title where the document did not show one'),
    authors: z.array(words).default([]).describe('Who wrote it, as the document gives the names'),
    publisher: words.describe('Who publishes it'),
    container: words.optional().describe('The journal, book or site that holds it'),
    issued: z
      .union([date, z.literal('unknown')])
      .describe('When it was published: YYYY, YYYY-MM, YYYY-MM-DD or unknown'),
    url: z
      .url({ protocol: /^https?$/, error: 'Give the whole web address, with https:// before it' })
      .optional()
      .describe('Where it can be read'),
    offline: words
      .optional()
      .describe('Why there is no address: a book on paper, a page since gone'),
    archived: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('The address of an archived copy'),
    read: day.describe('The day on which we read it, YYYY-MM-DD'),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
        error: 'Give the tag of a language: en, or pt-BR for that of a country',
      })
      .describe('The tag of its language, such as en or pt-BR'),
    side: z
      .union([z.literal('third'), z.literal('international'), id])
      .describe(
        'Whose side it speaks from: an id of site/parties.yaml, or third, or international',
      ),
    stance: words.describe('Who publishes it and what that means for what it says'),
    reports: z.array(id).default([]).describe('Ids of the actors whose words it carries'),
    derivesFrom: z
      .array(id)
      .default([])
      .describe(
        'Ids of the sources it copies or rests on: a wire copy of a communiqué is not a second source',
      ),
    note: words.optional().describe('What else a reader should know of it'),
  })
  .refine(({ url, offline }) => url !== undefined || offline !== undefined, {
    path: ['url'],
    error: 'A source needs a url, or "offline:" with the reason why there is none',
  });

export type Source = z.output<typeof source>;
