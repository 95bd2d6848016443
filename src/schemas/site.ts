import { z } from 'zod';
import { id, inline, recordId, words } from './common.ts';

const degrees = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Lines of the archive's own geometry. */
const layers = z
  .array(
    z.strictObject({
      geo: id.describe('An id of geo/'),
      only: z
        .array(words)
        .default([])
        .describe('Ids of the features to draw; without it all are drawn'),
      as: z.enum(['water', 'river', 'border', 'dashed', 'line']).describe('How it is drawn'),
    }),
  )
  .describe('What is drawn, in this order');

/** The drawing behind the title of the home page: lines of the archive's own geometry, and places. */
const drawing = z.strictObject({
  caption: inline.describe('What the drawing shows'),
  wide: degrees.describe('What is in view on a wide screen, in degrees: west, south, east, north'),
  narrow: degrees.describe('What is in view on a phone'),
  layers,
  places: z
    .array(
      z.strictObject({
        id: id.describe('An id of places/'),
        anchor: z
          .enum(['start', 'end'])
          .default('start')
          .describe('Whether the name begins or ends at the dot'),
        down: z
          .number()
          .default(5)
          .describe('How far the name stands below the dot, in units of the drawing'),
        narrow: z.boolean().default(false).describe('true: on a phone too'),
      }),
    )
    .describe('Places with a dot and a name'),
});

/** The small map on the page of a place. */
const locator = z.strictObject({
  caption: inline.describe('What its lines are, and how exact'),
  span: z.number().positive().describe('How wide it is, in degrees of longitude'),
  layers,
});

/** What the home page shows of the archive. */
const home = z.strictObject({
  drawing: drawing.optional().describe('The drawing behind the title'),
  charts: z
    .array(id)
    .default([])
    .describe('Ids of charts: the first above the dispute, the others below it'),
  glance: z
    .strictObject({
      title: inline.describe('The heading above them'),
      text: inline.describe('A sentence that says why they stand together'),
      charts: z.array(id).describe('Ids of charts that are drawn small, side by side'),
    })
    .optional()
    .describe('A few charts at a glance'),
  claim: id.optional().describe('The claim that is shown in full'),
  claims: z.array(id).default([]).describe('Ids of claims that are shown as links'),
});

/** `site/site.yaml`: what makes this archive this one. */
export const site = z.strictObject({
  name: words.describe('The name of the archive'),
  tagline: inline.describe('One sentence for the home page and for search engines'),
  description: inline.describe('What the archive is, in a paragraph'),
  author: words.describe('The corporate author of every page'),
  contact: z.email().describe('The address for readers who find a mistake'),
  repository: z.url().optional().describe('Where the content and the code stand'),
  lang: z.string().describe('The tag of the language of the site, such as en-GB'),
  licence: z
    .strictObject({
      id: words.describe('An SPDX identifier'),
      name: words.describe('The full name'),
      url: z.url().describe('Where its text stands'),
    })
    .describe('The licence of the texts'),
  nameForms: z
    .array(
      z.strictObject({
        id: recordId,
        label: words.describe('The word for it in the switch'),
        lang: z.string().describe('The tag of the form as printed in Latin letters'),
        scriptLang: z.string().optional().describe('The tag of the form in its own script'),
        switch: z.boolean().describe('true: offered in the switch; false: only listed'),
      }),
    )
    .describe('The ways in which a reader may have places named'),
  mark: words.describe('Path data of the mark in a box of 32 by 32'),
  locator: locator.optional().describe('The small map on the page of each place'),
  home: home.default({ charts: [], claims: [] }).describe('What the home page shows'),
});

/** `site/sections.yaml`: the parts of the archive, in order. */
export const section = z.strictObject({
  id: recordId,
  title: words.describe('The name of the section'),
  years: words.optional().describe('The years it is about, as printed'),
  summary: inline.describe('What it is about, in a sentence or two'),
});

/** `site/parties.yaml`: who the sides are, and how charts tell them apart. */
export const party = z.strictObject({
  id: recordId,
  name: words.describe('The name of the side'),
  short: words.describe('A short name for labels in charts'),
  colour: z
    .enum(['a', 'b', 'c'])
    .describe('a and b are the two colours of the sides; c is ink, for everyone else'),
  mark: z.enum(['circle', 'square', 'diamond']).describe('Its mark in charts, beside the colour'),
  description: inline.describe('Who belongs to it'),
});

/** `site/pages/<id>.mdx`: prose of the pages about the archive itself. */
export const about = z.strictObject({
  title: inline.describe('The title of the page'),
  standfirst: inline.describe('The paragraph below the title'),
});

/** `site/redirects.yaml`: published addresses that moved. */
export const redirect = z.strictObject({
  from: z
    .string()
    .startsWith('/')
    .endsWith('/')
    .describe('The address that was published, such as /claims/old-name/'),
  to: z.string().startsWith('/').endsWith('/').describe('Where it is now'),
});

export type Site = z.output<typeof site>;
export type HomeDrawing = z.output<typeof drawing>;
export type Section = z.output<typeof section>;
export type Party = z.output<typeof party>;
export type About = z.output<typeof about>;
export type Redirect = z.output<typeof redirect>;
