import { z } from 'zod';

/** Kebab-case, as it stands in the URL: `the-quay-1-november`. Never renamed once published. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'An id is kebab-case: small letters, digits and single hyphens',
  })
  .max(80);

/** The id of a record, as it stands in the record itself. */
export const recordId = id.describe(
  'Its name for references and its address: small letters, digits, hyphens. Never renamed once published',
);

/** The id of an explainer: its section and its slug. */
export const pageId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: 'The id of a page is its section and its slug, such as some-section/some-page',
});

const isRealDate = (text: string) => {
  const [year, month = '01', day = '01'] = text.slice(0, 10).split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** A whole day, `YYYY-MM-DD`. Dates are strings: a `Date` would invent an hour and a zone. */
export const day = z
  .string({ error: 'Write the date in full, as YYYY-MM-DD' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Write the date in full, as YYYY-MM-DD' })
  .refine(isRealDate, { error: 'There is no such day' });

/** A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (Number.isInteger(value) ? String(value) : value),
  z
    .string({ error: 'Write the date as YYYY, YYYY-MM or YYYY-MM-DD' })
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'Write the date as YYYY, YYYY-MM or YYYY-MM-DD' })
    .refine(isRealDate, { error: 'There is no such date' }),
);

/** Inline Markdown with references in brackets; the rules of prose apply to it. */
export const inline = z.string().min(1, { error: 'This text is empty' }).meta({ prose: 'inline' });

/** One or more paragraphs of Markdown with references in brackets. */
export const prose = z.string().min(1, { error: 'This text is empty' }).meta({ prose: 'block' });

/** Words that are not Markdown: names, addresses, titles of documents. */
export const words = z.string().trim().min(1, { error: 'This text is empty' });

/** A source and, after a comma, the place in it: `report-2020, p. 4`. */
export const sourceRef = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(, .+)?$/, {
  error: 'Name a source by its id, then a comma and the place in it: report-2020, p. 4',
});

/** The outcome of a second check, made independently of the first writing, against a source. */
export const checked = z
  .strictObject({
    date: day.describe('The day of the check, YYYY-MM-DD'),
    outcome: z
      .enum(['confirmed', 'confirmed-elsewhere', 'corrected', 'not-found'])
      .describe('What the check gave; confirmed-elsewhere: in another document than the one named'),
    note: words.optional().describe('What was compared with what'),
  })
  .describe('A second look by somebody else than the writer, against a source');

/** How sure a statement is. Set by an author with a reason, never inferred. */
export const status = z
  .enum(['established', 'attributed', 'disputed', 'unverified'])
  .describe(
    'established: both sides agree, or independent evidence leaves no serious doubt. attributed: one side says so, no denial found. disputed: another denies it. unverified: it is unclear who says so, or on what ground',
  );

/** How sure the attribution of harm is, after published civilian-harm practice. */
export const grade = z
  .enum(['accepted', 'fair', 'weak', 'contested', 'discounted'])
  .describe(
    'accepted: the party held responsible admits it. fair: two or more credible, independent sources agree. weak: one source. contested: the parties blame each other. discounted: the evidence speaks against it',
  );

/** The source id of a reference such as `report-2020, p. 4`, and its locator if it has one. */
export function parseSourceRef(ref: string): { source: string; locator?: string } {
  const comma = ref.indexOf(', ');
  return comma < 0
    ? { source: ref }
    : { source: ref.slice(0, comma), locator: ref.slice(comma + 2) };
}
