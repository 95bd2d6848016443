import type { ChartKind } from '#schemas/chart.ts';
import { dayOf, labelOf, type State } from './states.ts';

type Parties = { a: string; b: string };
type Specimen = (state: State, parties: Parties) => object;

const each = <T>({ n }: State, make: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, index) => make(index));
const table = (state: State, id: string, index = 0) => ({
  id,
  label: labelOf(state, index),
  dataset: 'readings',
  x: 'year',
  value: 'value',
});
const bounds = { low: 'low', high: 'high' };
const series = (state: State, party?: string, more = {}) => ({
  id: 'readings',
  label: labelOf(state, 0),
  statistics: ['readings'],
  ...(party && { party }),
  ...more,
});
const span = ({ n }: State) => ({ from: dayOf(-4), to: dayOf(n > 20 ? n + 4 : n * 12 + 4) });
const silence = { wide: ['Not made public'], narrow: ['Not made public'] };

/** The data of a chart of each kind, over the archive of a state. */
export const specimens: Record<ChartKind, Specimen> = {
  'range-bars': () => ({ statistics: ['readings'] }),
  'interval-columns': (state) => ({
    columns: { ...table(state, 'readings'), ...bounds },
    panels: [{ upTo: 1200 }],
  }),
  lines: (state, { a }) => ({ series: [{ ...table(state, 'readings'), ...bounds, party: a }] }),
  'announced-steps': (state, { a, b }) => ({
    ...span(state),
    panels: [a, b].map((party, index) => ({
      party,
      label: labelOf(state, index),
      published: {
        ...series(state, party, { by: [index === 0 ? 'guild' : 'parish'] }),
        statistics: ['totals'],
      },
      ...(state.isWithheld && { withheld: { of: 'readings#e0', ...silence } }),
    })),
  }),
  dumbbell: (state, { a, b }) => ({
    groups: [
      {
        id: 'claims',
        label: labelOf(state, 0),
        party: a,
        of: b,
        final: 'readings#e0',
        finalLabel: '{value}',
        claims: ['readings'],
      },
    ],
  }),
  'share-bars': (state) => ({
    categories: [{ id: 'part', label: labelOf(state, 0), fill: 'dark' }],
    rest: 'not stated',
    bars: each(state, (index) => ({
      id: `bar-${index}`,
      label: labelOf(state, index),
      parts: [{ category: 'part', of: `shares#e${index}` }],
    })),
  }),
  columns: (state) => ({
    bars: each(state, (index) => ({
      id: `bar-${index}`,
      label: labelOf(state, index),
      of: `readings#e${index}`,
    })),
  }),
  steps: (state, { a }) => ({
    ...span(state),
    panels: [
      {
        party: a,
        label: labelOf(state, 0),
        estimates: [series(state, a, { form: 'joined' })],
        ...(state.isWithheld && { silences: [{ ...span(state), ...silence }] }),
      },
    ],
  }),
  pyramid: (state, { a, b }) => {
    const half = (party: string, index: number) =>
      state.isWithheld
        ? { label: labelOf(state, index), party, silence }
        : {
            label: labelOf(state, index),
            party,
            table: { ...table(state, `half-${index}`), party },
          };
    return { panels: [{ left: half(a, 0), right: half(b, 1) }] };
  },
  'grouped-columns': (state, { a, b }) => ({
    x: each(state, (index) => ({ id: String(1800 + index), label: labelOf(state, index) })),
    lying: state.n > 20,
    groups: [a, b].map((party, index) => ({
      id: `group-${index}`,
      label: labelOf(state, index),
      party,
      tables: [{ ...table(state, `group-${index}`, index), party }],
    })),
  }),
  lollipops: (state, { a, b }) => ({
    ...span(state),
    up: { label: labelOf(state, 0), party: a },
    down: { label: labelOf(state, 1), party: b },
    incidents: each(state, (index) => ({
      id: `incident-${index}`,
      at: index % 2 === 0 ? 'up' : 'down',
      label: labelOf(state, index),
      of: [`one-${index}`],
    })),
  }),
  flow: (state, { a, b }) => ({
    origins: each(state, (index) => ({ id: `from-${index}`, label: labelOf(state, index) })),
    destinations: [
      { id: 'to-0', label: labelOf(state, 0), party: a },
      { id: 'to-1', label: labelOf(state, 1), party: b },
    ],
    flows: each(state, (index) => ({
      id: `flow-${index}`,
      from: `from-${index}`,
      to: `to-${index % 2}`,
      label: labelOf(state, index),
      of: [`readings#e${index}`],
    })),
  }),
  map: (state, { a, b }) => ({
    window: [0, 0, 9.5, 9],
    panels: [{ id: 'only', label: '1900', at: '1900' }],
    layers: each(state, (index) => ({
      id: `area-${index}`,
      label: labelOf(state, index),
      geo: 'ground',
      where: { id: index },
      as: index % 3 === 0 ? 'held' : 'area',
      party: index % 2 === 0 ? a : b,
    })),
    names: each(state, (index) => ({ place: `place-${index}` })),
    ...(state.isWithheld || state.isNegative
      ? {
          amounts: each(state, (i) => ({
            id: `mark-${i}`,
            of: [`readings#e${i}`],
            place: `place-${i}`,
          })),
        }
      : {}),
  }),
  timeline: (state, { a, b }) => ({
    by: 'year',
    from: '1900',
    to: state.n > 20 ? '1925' : '1905',
    above: a,
    below: b,
  }),
  matrix: (state, { a, b }) => ({
    dataset: 'readings',
    columns: {
      row: 'power',
      ...Object.fromEntries(
        ['side', 'kind', 'status', 'word', 'what', 'since', 'until'].map((name) => [name, name]),
      ),
    },
    rows: each(state, (index) => ({ id: `power-${index}`, label: labelOf(state, index) })),
    kinds: [
      { id: 'food', label: 'Food' },
      { id: 'money', label: 'Money' },
    ],
    left: { id: 'left', label: labelOf(state, 0), party: a },
    right: { id: 'right', label: labelOf(state, 1), party: b },
  }),
  'shares-over-time': (state, { a }) => ({
    whole: 'census-whole',
    wholeLabel: labelOf(state, 0),
    rest: labelOf(state, 1),
    parts: [{ id: 'part', label: labelOf(state, 0), party: a, of: 'census' }],
  }),
  units: (state, { a }) => ({
    per: state.n > 20 ? 1000 : 10,
    blocks: each(state, (index) => ({
      id: `block-${index}`,
      label: labelOf(state, index),
      parts: [{ id: `part-${index}`, label: '{value}', party: a, of: `readings#e${index}` }],
    })),
  }),
  'small-lines': (state, { a, b }) => ({
    panels: [a, b].map((party, index) => ({
      label: labelOf(state, index),
      party,
      series: [{ ...table(state, `line-${index}`, index), ...bounds, party }],
    })),
  }),
};
