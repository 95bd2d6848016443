import { z } from 'zod';
import { id, inline, words } from './common.ts';

const degrees = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** The drawing behind the title of the home page: lines of the archive's own geometry, and places. */
const drawing = z.strictObject({
  caption: inline,
  /** What is in view, in degrees: west, south, east, north; for a wide screen and a phone. */
  wide: degrees,
  narrow: degrees,
  /** Drawn in this order. `only` names features by their `id`; without it all are drawn. */
  layers: z.array(
    z.strictObject({
      geo: id,
      only: z.array(words).default([]),
      as: z.enum(['water', 'river', 'border', 'dashed', 'line']),
    }),
  ),
  /** Places by id, with the side of the dot on which the name stands; some on a phone too. */
  places: z.array(
    z.strictObject({
      id,
      anchor: z.enum(['start', 'end']).default('start'),
      /** How far the name stands below the dot, in units of the drawing. */
      down: z.number().default(5),
      narrow: z.boolean().default(false),
    }),
  ),
});

/** What the home page shows of the archive. */
const home = z.strictObject({
  drawing: drawing.optional(),
  /** A chart above the dispute and the others below it. */
  charts: z.array(id).default([]),
  /** A dispute in full, and others as links. */
  claim: id.optional(),
  claims: z.array(id).default([]),
});

/** `site/site.yaml`: what makes this archive this one. */
export const site = z.strictObject({
  name: words,
  /** One sentence for the home page and for search engines. */
  tagline: inline,
  description: inline,
  /** The corporate author of every page. */
  author: words,
  contact: z.email(),
  repository: z.url().optional(),
  lang: z.string(),
  licence: z.strictObject({ id: words, name: words, url: z.url() }),
  /** The ways in which a reader may have places named; `both` is the default of the house. */
  nameForms: z.array(
    z.strictObject({
      id,
      label: words,
      /** Language tag of the form as printed in Latin letters, and in its own script. */
      lang: z.string(),
      scriptLang: z.string().optional(),
      /** Offered in the switch; the others are only listed. */
      switch: z.boolean(),
    }),
  ),
  /** Path data of the mark in a 32 by 32 box. */
  mark: words,
  home: home.default({ charts: [], claims: [] }),
});

/** `site/sections.yaml`: the parts of the archive, in order. */
export const section = z.strictObject({
  id,
  title: words,
  years: words.optional(),
  summary: inline,
});

/** `site/parties.yaml`: who the sides are, and how charts tell them apart. */
export const party = z.strictObject({
  id,
  name: words,
  short: words,
  /** `a` and `b` are the two tokens of colour; `c` is ink, for everyone else. */
  colour: z.enum(['a', 'b', 'c']),
  mark: z.enum(['circle', 'square', 'diamond']),
  description: inline,
});

/** `site/pages/<id>.mdx`: prose of the pages about the archive itself. */
export const about = z.strictObject({ title: inline, standfirst: inline });

/** `site/redirects.yaml`: published addresses that moved. */
export const redirect = z.strictObject({
  from: z.string().startsWith('/').endsWith('/'),
  to: z.string().startsWith('/').endsWith('/'),
});

export type Site = z.output<typeof site>;
export type HomeDrawing = z.output<typeof drawing>;
export type Section = z.output<typeof section>;
export type Party = z.output<typeof party>;
export type About = z.output<typeof about>;
export type Redirect = z.output<typeof redirect>;
