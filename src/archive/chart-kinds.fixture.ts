import { chart, type Chart } from '#schemas/chart.ts';
import { dataset, type Row } from '#schemas/dataset.ts';
import { statistic } from '#schemas/statistic.ts';
import type { Archive, Entry } from './archive.ts';
import { chartData } from './chart-data.ts';

const column = (name: string, type: string) => ({ name, type, unit: '', meaning: name });
const burials = dataset.parse({
  id: 'burials',
  title: 'Burials',
  description: 'One row a year and parish.',
  producer: 'Patriarchate',
  version: '1',
  licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0' },
  redistribute: 'yes',
  retrieved: '2026-11-24',
  citation: 'Register of burials',
  columns: [
    column('year', 'integer'),
    column('parish', 'text'),
    column('dead', 'integer'),
    column('low', 'integer'),
    column('high', 'integer'),
    ...['side', 'kind', 'status', 'word', 'what', 'since', 'until'].map((name) =>
      column(name, 'text'),
    ),
    column('source_id', 'text'),
  ],
});
/** A row of a table of burials: whatever is not given is sound. */
export const row = (given: Row): Row => ({
  year: 1755,
  parish: 'Alfama',
  dead: 5,
  low: 4,
  high: 6,
  side: 'north',
  kind: 'grain',
  status: 'established',
  word: null,
  what: 'Bread',
  since: '1755',
  until: null,
  source_id: 'book-a',
  ...given,
});
/** A statistic with the estimates given. */
export const dead = (...estimates: object[]) =>
  statistic.parse({
    id: 'dead',
    title: 'Dead',
    measure: 'killed',
    unit: 'people',
    population: { side: 'both', group: 'all' },
    places: ['lisbon'],
    period: { from: '1755-11-01' },
    estimates: estimates.map((each, index) => ({
      id: `estimate-${index}`,
      asOf: `1756-0${index + 1}`,
      by: ['court'],
      counting: 'estimate',
      sources: ['book-a'],
      ...each,
    })),
    quote: { estimate: 'estimate-0', why: 'The first' },
  });
/** An archive of one table and one statistic. */
export const archiveWith = (rows: Row[], estimates = dead({ value: 100 })) =>
  ({
    site: { lang: 'en-GB', licence: burials.licence },
    refused: new Set(),
    words: {},
    actors: new Map([['court', { data: { name: 'Court', short: 'Court', side: 'third' } }]]),
    parties: new Map([['north', {}]]),
    sources: new Map([['book-a', {}]]),
    claims: new Map(),
    datasets: new Map([['burials', { data: burials, rows }]]),
    statistics: new Map([['dead', { data: estimates }]]),
  }) as unknown as Archive;

const common = {
  id: 'toll',
  section: 'quake',
  title: 'Title',
  subtitle: 'Subtitle',
  unit: 'people',
  howToRead: 'Read it.',
  summary: 'Summary.',
};
/** The findings of a chart of one kind over an archive. */
export const faults = (archive: Archive, kind: string, data: object) => {
  const entry: Entry<Chart> = {
    collection: 'charts',
    id: 'toll',
    data: chart.parse({ ...common, kind, data }),
    at: { file: 'charts/lisbon.yaml', line: 1, column: 1 },
    positions: { data: [12, 3] },
  };
  return chartData(archive, entry).findings;
};
export const rules = (...given: Parameters<typeof faults>) =>
  faults(...given).map(({ rule }) => rule);
