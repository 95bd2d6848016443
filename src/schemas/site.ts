import { z } from 'zod';
import { id, inline, words } from './common.ts';

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
export type Section = z.output<typeof section>;
export type Party = z.output<typeof party>;
export type About = z.output<typeof about>;
export type Redirect = z.output<typeof redirect>;
