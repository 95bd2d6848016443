import { z } from 'zod';
import { id, inline, recordId, sourceRef, words } from '../common.ts';

/** What every figure states, whatever its kind. */
export const figure = z.strictObject({
  id: recordId,
  section: id.describe('An id of site/sections.yaml'),
  title: inline.describe('The finding, in a sentence without a full stop'),
  subtitle: inline.describe('What is counted, whose, when, and the key to the marks'),
  unit: id.describe('An id of editorial/units.yaml'),
  howToRead: inline.describe('How to read it: the marks, and the mistake to avoid'),
  summary: inline.describe('What it shows, for somebody who does not see it; written by a person'),
  method: inline.optional().describe('How the figures were chosen and prepared'),
  notes: z.array(inline).default([]).describe('What a reader should know, one note an item'),
  sources: z.array(sourceRef).default([]).describe('Sources beyond those of the data'),
  heads: z
    .strictObject({
      series: words.optional().describe('Heading of the column of series'),
      x: words.optional().describe('Heading of the column of years, dates or speakers'),
      time: words.optional().describe('Heading of the column of days'),
      value: words.optional().describe('Heading of the column of numbers'),
    })
    .default({})
    .describe('Headings of the table where the usual ones do not fit'),
});
