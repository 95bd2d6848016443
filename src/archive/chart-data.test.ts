import { describe, expect, test } from 'vitest';
import { chart, type Chart } from '#schemas/chart.ts';
import { dataset } from '#schemas/dataset.ts';
import { statistic } from '#schemas/statistic.ts';
import type { Archive, Entry } from './archive.ts';
import { chartData } from './chart-data.ts';

const at = { file: 'charts/lisbon.yaml', line: 1, column: 1 };
const licence = (id: string) => ({ id, name: id });

const burials = dataset.parse({
  id: 'burials',
  title: 'Burials',
  description: 'One row a year and parish.',
  producer: 'Patriarchate',
  sources: ['register-1755, folio 3'],
  version: '1',
  licence: licence('CC-BY-NC-4.0'),
  redistribute: 'non-commercial',
  retrieved: '2026-11-24',
  citation: 'Register of burials',
  columns: [
    { name: 'year', type: 'integer', unit: 'year', meaning: 'Year' },
    { name: 'parish', type: 'text', unit: '', meaning: 'Parish' },
    { name: 'dead', type: 'integer', unit: 'people', meaning: 'Buried' },
    { name: 'source_id', type: 'text', unit: '', meaning: 'Source' },
  ],
});
const rows = [
  { year: 1754, parish: 'Alfama', dead: 10, source_id: 'book-a' },
  { year: 1755, parish: 'Alfama', dead: 1200, source_id: 'book-b' },
  { year: 1755, parish: 'Belém', dead: 30, source_id: 'book-b' },
];
const estimate = (id: string, more: object) => ({
  id,
  asOf: '1756-02',
  by: ['court'],
  counting: 'estimate',
  sources: [`letter-${id}`],
  ...more,
});
const dead = statistic.parse({
  id: 'dead-1755',
  title: 'Dead',
  measure: 'killed',
  unit: 'people',
  population: { side: 'both', group: 'all' },
  places: ['lisbon'],
  period: { from: '1755-11-01' },
  estimates: [
    estimate('court', { low: 10000, high: 60000 }),
    estimate('priest', { value: 30000, hedge: 'about' }),
  ],
  quote: { estimate: 'priest', why: 'He was there' },
});
const archive = {
  site: { lang: 'en-GB', licence: licence('CC-BY-4.0') },
  words: { 'hedge.about': 'about', 'counting.estimate': 'an estimate', 'table.value': 'Number' },
  actors: new Map([
    ['court', { data: { name: 'Royal court', short: 'Court', side: 'south', partOf: [] } }],
  ]),
  parties: new Map([['south', {}]]),
  sources: new Map(['register-1755', 'book-a', 'book-b'].map((id) => [id, {}])),
  datasets: new Map([['burials', { data: burials, rows }]]),
  statistics: new Map([['dead-1755', { data: dead }]]),
  refused: new Set(),
} as unknown as Archive;

const common = {
  id: 'toll',
  section: 'quake',
  title: 'Title',
  subtitle: 'Subtitle',
  unit: 'people',
  howToRead: 'Read it.',
  summary: 'Summary.',
};
const entry = (given: object, positions = {}): Entry<Chart> => ({
  collection: 'charts',
  id: 'toll',
  data: chart.parse({ ...common, ...given }),
  at,
  positions,
});
const series = { id: 'buried', label: 'Buried', dataset: 'burials', x: 'year', value: 'dead' };
const lines = (more: object) =>
  entry({ kind: 'lines', data: { series: [{ ...series, ...more }] } });
const bars = (statistics: string[], more = {}) =>
  entry({ kind: 'range-bars', data: { statistics }, ...more });
const faults = (given: Entry<Chart>) =>
  chartData(archive, given).findings.map(({ rule, what }) => `${rule}: ${what}`);

describe('chartData', () => {
  test('keeps the rows that the filter names, in their order', () => {
    const { rows, findings } = chartData(archive, lines({ where: { parish: 'Alfama' } }));
    expect(rows.map(({ x, value, row }) => [x, value, row])).toEqual([
      [1754, 10, 0],
      [1755, 1200, 1],
    ]);
    expect(findings).toEqual([]);
  });

  test('adds values up where a series asks for totals, and calls them derived', () => {
    const { rows } = chartData(archive, lines({ where: { parish: 'Alfama' }, total: true }));
    expect(rows.map(({ value, derived }) => [value, derived])).toEqual([
      [10, true],
      [1210, true],
    ]);
  });

  test('adds the rows of a year into one point', () => {
    const { rows, findings } = chartData(archive, lines({ sum: 'year' }));
    expect(rows.map(({ x, value, sources }) => [x, value, sources])).toEqual([
      ['1754', 10, ['book-a']],
      ['1755', 1230, ['book-b']],
    ]);
    expect(findings).toEqual([]);
  });

  test('keeps a series inside its span', () => {
    const { rows } = chartData(archive, lines({ where: { parish: 'Alfama' }, from: 1755 }));
    expect(rows.map(({ x }) => x)).toEqual([1755]);
  });

  test('prints the numbers of the table exactly, with the words of the record', () => {
    const { table } = chartData(archive, bars(['dead-1755']));
    expect(table.columns.map(({ key }) => key)).toEqual([
      'who',
      'counting',
      'time',
      'value',
      'low',
      'high',
      'sources',
    ]);
    expect(table.rows.map((cells) => cells.slice(0, 6).map(({ text }) => text))).toEqual([
      ['Royal court', 'an estimate', 'February 1756', '', '10,000', '60,000'],
      ['Royal court', 'an estimate', 'February 1756', 'about 30,000', '', ''],
    ]);
    expect(table.rows[1]![3]).toMatchObject({ value: 30000 });
  });

  test('derives sources from datasets, rows, estimates and the chart itself', () => {
    const { sources } = chartData(archive, lines({ where: { parish: 'Alfama' } }));
    expect(sources).toEqual([
      { id: 'register-1755', locator: 'folio 3', of: 'dataset' },
      { id: 'book-a', of: 'row' },
      { id: 'book-b', of: 'row' },
    ]);
    const own = bars(['dead-1755#priest'], { sources: ['gazette-1755'] });
    expect(chartData(archive, own).sources).toEqual([
      { id: 'letter-priest', of: 'row' },
      { id: 'gazette-1755', of: 'chart' },
    ]);
  });

  test('takes the licence of the data, and that of the site for statistics', () => {
    expect(chartData(archive, lines({ where: { parish: 'Alfama' } }))).toMatchObject({
      licence: { id: 'CC-BY-NC-4.0' },
      redistribute: 'non-commercial',
    });
    expect(chartData(archive, bars(['dead-1755']))).toMatchObject({
      licence: { id: 'CC-BY-4.0' },
      redistribute: 'yes',
    });
  });

  test('draws the quoted estimate as the column and the others beside it', () => {
    const given = entry({
      kind: 'columns',
      data: { bars: [{ id: 'november', label: 'November', of: 'dead-1755' }] },
    });
    expect(chartData(archive, given).rows.map(({ series, ref }) => [series, ref])).toEqual([
      ['main', 'dead-1755#priest'],
      ['other', 'dead-1755#court'],
    ]);
  });

  test.each([
    [lines({ where: { parish: 'Sintra' } }), 'chart-rows: No row is left to draw'],
    [lines({ dataset: 'births' }), 'chart-rows: There is no dataset "births"'],
    [lines({ value: 'died' }), 'chart-column: There is no column "died"'],
    [lines({ value: 'parish' }), 'chart-column: The column "parish" holds no numbers'],
    [lines({}), 'chart-duplicate: "buried" has two points at 1755'],
    [lines({ party: 'north' }), 'chart-colour: "north" is no party, so it has no colour'],
    [bars(['hurt-1755']), 'chart-rows: There is no statistic "hurt-1755"'],
    [bars(['dead-1755#king']), 'chart-rows: The statistic "dead-1755" has no estimate "king"'],
    [
      bars(['dead-1755'], { unit: 'houses' }),
      'chart-unit: "dead-1755" is measured in people, the chart in houses',
    ],
  ])('reports what cannot be drawn (%#)', (given, fault) => {
    expect(faults(given)).toContain(fault);
  });

  test('reports figures out of order and numbers that are none', () => {
    const bad = structuredClone(dead);
    bad.estimates[0]!.low = 70000;
    bad.estimates[1]!.value = Number.NaN;
    const broken = { ...archive, statistics: new Map([['dead-1755', { data: bad }]]) } as never;
    expect(chartData(broken, bars(['dead-1755'])).findings.map(({ rule }) => rule)).toEqual([
      'low-above-high',
      'chart-number',
    ]);
  });

  test('reports shares of more than a whole and categories without a fill', () => {
    const part = (category: string) => ({ category, of: 'dead-1755#priest' });
    const given = entry({
      kind: 'share-bars',
      data: {
        rest: 'not stated',
        categories: [{ id: 'stone', label: 'Stone', fill: 'dark' }],
        bars: [{ id: 'all', label: 'All', parts: [part('stone'), part('brick')] }],
      },
    });
    expect(faults(given)).toEqual([
      'chart-colour: "brick" is not among the categories, so it has no fill',
      'chart-sum: The shares of "all" add up to 60000 per cent',
    ]);
  });

  test('reports a label that hangs on nothing, at its place', () => {
    const label = { series: 'buried', x: 1700, wide: { lines: ['{value}'] } };
    const given = entry(
      {
        kind: 'lines',
        data: { series: [{ ...series, where: { parish: 'Alfama' } }], labels: [label] },
      },
      { 'data.labels.0': [9, 5] },
    );
    expect(chartData(archive, given).findings).toEqual([
      {
        at: { file: 'charts/lisbon.yaml', line: 9, column: 5 },
        rule: 'chart-label',
        what: 'There is no point of "buried" at 1700 for this label',
        mend: 'Correct the series or the place',
      },
    ]);
  });
});
