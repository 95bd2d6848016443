import type { Change } from './altered-fixture.ts';

/** How a fault of `bad-input.ts` is mended: shown in docs/authoring.md, and held to the gate. */
export interface Example {
  /** The element of the vocabulary, or the rule. */
  of: string;
  fault: string;
  /** The words of the change that are wrong; all of it where left out. */
  wrong?: string;
  /** What takes their place. Where left out: what stood in the fixture before. */
  mended?: string;
  /** Or what is changed elsewhere. */
  elsewhere?: Change;
  /** Or the command that mends it; tests/unit/ledger.test.ts runs it. */
  command?: string;
}

/** One fault an element, in the order of the vocabulary. */
export const elementExamples: Example[] = [
  {
    of: 'Aside',
    fault: 'an unclosed element',
    mended: '<Aside>\n\nText.\n\n</Aside>',
  },
  {
    of: 'Chart',
    fault: 'a block in a sentence',
    mended: 'See the figure.\n\n<Chart id="deaths-lisbon-by-source" />',
  },
  { of: 'Claim', fault: 'an unknown claim on a page', wrong: 'one-in-five', mended: 'one-in-four' },
  {
    of: 'Foreign',
    fault: 'foreign words without their language',
    wrong: '<Foreign>',
    mended: '<Foreign lang="pt">',
  },
  { of: 'Map', fault: 'a map that is not there', wrong: 'rivers', mended: 'river' },
  {
    of: 'N',
    fault: 'an exemption without a reason',
    mended:
      'They came in <N why="a title">two people’s</N> names and <N why="a title">nine people’s</N> carts.',
  },
  {
    of: 'Quote',
    fault: 'a quotation without its source',
    wrong: '<Quote by="gabriel-malagrida">',
    mended: '<Quote by="gabriel-malagrida" source="malagrida-juizo">',
  },
  {
    of: 'Timeline',
    fault: 'a span of time without its end',
    wrong: ' />',
    mended: ' to="1755-11-03" />',
  },
];

/** One fault a rule, in the order of docs/rules.md. */
export const ruleExamples: Example[] = [
  {
    of: 'bound-figures',
    fault: 'people in words without evidence',
    mended: 'Nine people were killed on the quay.[@quake-losses]',
  },
  {
    of: 'cited-measures',
    fault: 'a sum of money without a citation',
    mended: 'London sent £100,000 for relief.[@schumaker-2005]',
  },
  { of: 'both-sides', fault: 'a disputed claim that only one side is heard on' },
  { of: 'low-above-high', fault: 'a low above the high' },
  { of: 'negative-count', fault: 'a count below nought' },
  { of: 'estimate-before-event', fault: 'an estimate dated before its event' },
  { of: 'sum', fault: 'a sum over what its parts do not differ in' },
  { of: 'loaded-words', fault: 'a loaded word', mended: 'It was an earthquake.' },
  {
    of: 'place-names',
    fault: 'a name of a contested place',
    wrong: 'the Terreiro do Paço',
    mended: '[place:palace-square]',
  },
  { of: 'straight-quotes', fault: 'straight quotation marks', mended: 'The “old” town' },
  {
    of: 'inline-text',
    fault: 'a list in a field of one paragraph',
    wrong: '"- An author"',
    mended: 'An author',
  },
  { of: 'unknown-id', fault: 'an unknown place in a text', wrong: 'lisboa', mended: 'lisbon' },
  {
    of: 'duplicate-id',
    fault: 'two records of one id in two files',
    wrong: 'id: baixa,',
    mended: 'id: lower-town,',
  },
  { of: 'id-is-file-name', fault: 'a descriptor under the name of another' },
  {
    of: 'reference',
    fault: 'an option that a reference does not take',
    wrong: 'shape=words',
    mended: 'form=words',
  },
  { of: 'links', fault: 'a dead link', wrong: '/schumaker/', mended: '/dave-schumaker/' },
  {
    of: 'footnotes',
    fault: 'a mark without a footnote',
    mended: 'It sank.[^quay]\n\n[^quay]: At noon.',
  },
  { of: 'redirect', fault: 'a redirect to a page that is not there' },
  {
    of: 'vanished-url',
    fault: 'a published address that leads nowhere now',
    elsewhere: {
      file: 'site/redirects.yaml',
      text: '- from: /explainers/the-day/the-bells/\n  to: /explainers/the-day/what-happened/\n',
    },
  },
  {
    of: 'mdx-is-input',
    fault: 'an expression in a text',
    wrong: '{1 + 1}',
    mended: 'nothing',
  },
  { of: 'mdx-syntax', fault: 'an unclosed brace', wrong: '{', mended: '&#123;' },
  {
    of: 'drift',
    fault: 'a record that changed since the review of its page',
    command: 'npm run review -- the-day/what-happened',
  },
  {
    of: 'uncorrected',
    fault: 'a printed number that became another in silence',
    elsewhere: {
      file: 'explainers/the-day/what-happened.mdx',
      from: 'corrections: []',
      to: 'corrections:\n  - { date: 2026-11-24, was: at least 30, now: at least 34, note: A slip of the pen. }',
    },
  },
  {
    of: 'chart-rows',
    fault: 'an unknown statistic of a chart',
  },
  { of: 'chart-column', fault: 'a column of words where a chart draws numbers' },
  {
    of: 'chart-number',
    fault: 'an empty cell in a chart that draws each row',
    wrong: '1344',
    mended: '1531',
  },
  {
    of: 'chart-silence',
    fault: 'an unknown number where a chart has no mark for it',
    wrong: 'executed-lisbon-1755#crown',
    mended: 'executed-lisbon-1755#schumaker',
  },
  { of: 'chart-unit', fault: 'churches in a chart of people' },
  { of: 'chart-duplicate', fault: 'two rows of one year in a line' },
  { of: 'chart-colour', fault: 'a party that has no colour' },
  {
    of: 'chart-sum',
    fault: 'parts that are more than their whole',
    wrong: 'deaths-morocco-1755#schumaker',
    mended: 'deaths-morocco-1755#pereira',
  },
  {
    of: 'chart-category',
    fault: 'a year over which no column stands',
    wrong: "x: [{ id: '1531', label: '1531' }]",
    mended: "x: [{ id: '1531', label: '1531' }, { id: '1551', label: '1551' }]",
  },
  {
    of: 'chart-span',
    fault: 'an incident before the span of its chart',
    wrong: 'from: 1755-12-01',
    mended: 'from: 1755-11-01',
  },
  { of: 'chart-order', fault: 'rows of a line that do not follow each other' },
  {
    of: 'chart-counting',
    fault: 'a line through figures that came about in two ways',
    wrong: 'statistics: [deaths-lisbon-1755]',
    mended: 'form: dots, statistics: [deaths-lisbon-1755]',
  },
  { of: 'chart-source', fault: 'a row whose source is not there' },
  { of: 'chart-label', fault: 'a label where no point is drawn', wrong: '1540', mended: '1551' },
  { of: 'chart-time', fault: 'a map with a layer of another time' },
  {
    of: 'file',
    fault: 'a table without its descriptor',
    elsewhere: {
      file: 'datasets/lost.yaml',
      text: `id: lost
title: What was lost
description: One row.
producer: Quake, Lisbon Earthquake Centre
sources: [quake-losses]
version: As read on 24 November 2026
licence: { id: none stated, name: No licence is stated }
redistribute: 'no'
retrieved: 2026-11-24
citation: Quake, The losses.
columns:
  - { name: a, type: integer, unit: houses, meaning: Houses lost }
`,
    },
  },
  {
    of: 'yaml',
    fault: 'a colon that YAML takes for a key',
    wrong: 'A weblog: on geology',
    mended: '"A weblog: on geology"',
  },
  { of: 'unknown-key', fault: 'an unknown key in a record' },
  { of: 'missing-key', fault: 'a required key that is missing from a record' },
  { of: 'wrong-type', fault: 'a number in quotation marks' },
  { of: 'invalid-value', fault: 'a day that does not exist' },
  { of: 'csv-columns', fault: 'a row with a cell too many' },
  { of: 'csv-cell', fault: 'a text where a number belongs' },
  {
    of: 'csv-rows',
    fault: 'an empty table',
    mended: 'year,houses,low,high,note\n1551,200,200,200,\n',
  },
];
