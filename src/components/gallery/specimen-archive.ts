import type { Archive } from '#archive/archive.ts';
import type { Row } from '#schemas/dataset.ts';
import { dayOf, labelOf, numbers, type State } from './states.ts';

/** The parties by the colours they take. */
export const partiesOf = ({ parties }: Archive) => {
  const of = (colour: string) => [...parties.values()].find(({ data }) => data.colour === colour)!;
  return { a: of('a').id, b: of('b').id };
};

const STATUS = ['established', 'attributed', 'disputed', 'against'];

/** Rows of a table of a state: `value` with bounds, a year, and words for a matrix. */
function rowsOf(state: State): Row[] {
  const sign = state.isNegative ? -1 : 1;
  return numbers(state.n).map((number, index) => {
    const value = state.isWithheld ? null : sign * (number + 100);
    return {
      year: 1800 + index,
      name: labelOf(state, index),
      value,
      low: value === null ? null : value - 50,
      high: value === null ? null : value + 80,
      power: `power-${index}`,
      side: index % 2 === 0 ? 'left' : 'right',
      kind: index % 3 === 0 ? 'food' : 'money',
      status: STATUS[index % 4]!,
      word: null,
      what: labelOf(state, index),
      since: '1800',
      until: null,
      source_id: 'book',
    };
  });
}

/** An archive of one table, one statistic, one set of shapes: as many of each as the state says. */
export function specimenArchive(archive: Archive, state: State): Archive {
  const { a, b } = partiesOf(archive);
  const rows = rowsOf(state);
  const entry = <T>(data: T) => ({ id: '', data, at: { file: '', line: 1, column: 1 } });
  const each = <T>(make: (index: number) => T) =>
    Array.from({ length: state.n }, (_, i) => make(i));
  const estimates = rows.map(({ value }, index) => ({
    id: `e${index}`,
    // Over twenty, a day each; else far enough apart to be told from each other.
    asOf: dayOf(index * (state.n > 20 ? 1 : 12)),
    by: [index % 2 === 0 ? 'guild' : 'parish'],
    counting: 'list',
    sources: ['book'],
    deniedBy: [],
    ...(value === null ? { absent: 'withheld' } : { value }),
  }));
  /** The same estimates with other values; a sign stays, and silence too. */
  const valued = (make: (value: number) => number) =>
    estimates.map((estimate) =>
      'value' in estimate && typeof estimate.value === 'number'
        ? { ...estimate, value: Math.sign(estimate.value) * make(Math.abs(estimate.value)) }
        : estimate,
    );
  const totals = (its: typeof estimates) => {
    let sum = 0;
    return its.map((each) =>
      'value' in each ? { ...each, value: (sum += Number(each.value)) } : each,
    );
  };
  const decades = (its: typeof estimates) =>
    its.map((each, index) => ({ ...each, asOf: String(1900 + 10 * index) }));
  const statistic = (id: string, its: typeof estimates) => ({
    id,
    unit: [...archive.units.keys()][0],
    period: { from: its[0]?.asOf ?? dayOf(0) },
    estimates: its,
    quote: { estimate: its[0]?.id },
  });
  const square = (x: number, y: number, size: number) => [
    [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ],
  ];
  const lattice = (index: number): [number, number] =>
    state.n > 20
      ? [0.3 + (index % 15) * 0.6, 0.6 + Math.floor(index / 15) * 0.6]
      : [1 + (index % 2) * 4.5, 1.5 + Math.floor(index / 2) * 2.5];
  return {
    ...archive,
    refused: new Set(),
    claims: new Map(),
    sources: new Map([
      ['book', entry({ title: 'A book', publisher: 'A guild', issued: '1900', lang: 'en' })],
    ]),
    actors: new Map([
      ['guild', entry({ name: state.labels[0], short: state.labels[0], side: a })],
      ['parish', entry({ name: state.labels[1], short: state.labels[1], side: b })],
    ]),
    datasets: new Map([
      [
        'readings',
        {
          ...entry({
            id: 'readings',
            title: 'Readings',
            licence: archive.site.licence,
            redistribute: 'yes',
            version: '1',
            sources: ['book'],
            columns: Object.keys({ ...rows[0], ...rowsOf({ ...state, n: 1 })[0] }).map((name) => ({
              name,
              type: ['year', 'value', 'low', 'high'].includes(name) ? 'integer' : 'text',
            })),
          }),
          rows,
        },
      ],
    ]),
    statistics: new Map(
      [
        statistic('readings', estimates),
        statistic(
          'whole',
          valued(() => 1500),
        ),
        statistic(
          'shares',
          valued((value) => 5 + (value % 90)),
        ),
        statistic('totals', totals(estimates)),
        statistic('census', decades(estimates)),
        statistic('census-whole', decades(valued(() => 1500))),
        ...valued((value) => 1 + (value % 20)).map((each, index) =>
          statistic(`one-${index}`, [each]),
        ),
      ].map((one) => [one.id, entry(one)]),
    ),
    events: new Map(
      each((index) => [
        `event-${index}`,
        {
          ...entry({
            title: labelOf(state, index),
            kind: 'fighting',
            date: dayOf(index * (state.n > 20 ? 40 : 1)),
            by: [index % 3 === 0 ? 'guild' : index % 3 === 1 ? 'parish' : 'none'],
            sources: ['book'],
            places: [],
            section: 'any',
          }),
          id: `event-${index}`,
        },
      ]),
    ),
    places: new Map(
      each((index) => [
        `place-${index}`,
        entry({ name: labelOf(state, index), coordinates: lattice(index).toReversed() }),
      ]),
    ),
    geo: new Map([
      [
        'ground',
        {
          ...entry({
            producer: 'A guild',
            licence: archive.site.licence,
            redistribute: 'yes',
            version: '1',
            sources: ['book'],
            valid: {},
          }),
          geometry: {
            type: 'FeatureCollection',
            features: each((index) => ({
              type: 'Feature',
              properties: { id: index },
              geometry: {
                type: 'Polygon',
                coordinates: square(...lattice(index), state.n > 20 ? 0.5 : 2),
              },
            })),
          },
        },
      ],
    ]),
  } as unknown as Archive;
}
