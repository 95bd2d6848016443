import { describe, expect, test } from 'vitest';
import type { Row } from '#schemas/dataset.ts';
import { archiveWith, dead, row, rules } from './chart-kinds.fixture.ts';

describe('matrix', () => {
  const names = ['side', 'kind', 'status', 'word', 'what', 'since', 'until'];
  const data = {
    dataset: 'burials',
    columns: { row: 'parish', ...Object.fromEntries(names.map((name) => [name, name])) },
    rows: [{ id: 'Alfama', label: 'Alfama' }],
    kinds: [{ id: 'grain', label: 'Grain' }],
    left: { id: 'north', label: 'North' },
    right: { id: 'south', label: 'South' },
  };
  const check = (...rows: Row[]) => rules(archiveWith(rows), 'matrix', data);

  test.each([
    [[row({})], []],
    [[], ['chart-rows']],
    [[row({}), row({})], ['chart-duplicate']],
    [[row({ parish: 'Belém' })], ['chart-category']],
    [[row({ side: 'east' })], ['chart-category']],
    [[row({ kind: 'gold' })], ['chart-category']],
    [[row({ status: 'rumoured' })], ['chart-category']],
  ])('reports what has no place (%#)', (rows, expected) => {
    expect(check(...rows)).toEqual(expected);
  });
});

describe('flow', () => {
  const data = (from: string, ref = 'dead') => ({
    origins: [{ id: 'alfama', label: 'Alfama' }],
    destinations: [{ id: 'belem', label: 'Belém' }],
    flows: [{ id: 'fled', from, to: 'belem', label: '1755', of: [ref] }],
  });

  test.each([
    [data('alfama'), []],
    [data('sintra'), ['chart-colour']],
    [data('alfama', 'hurt'), ['chart-rows']],
    [data('alfama', 'dead#king'), ['chart-rows', 'chart-rows']],
  ])('reports ends and estimates that there are not (%#)', (record, expected) => {
    expect(rules(archiveWith([]), 'flow', record)).toEqual(expected);
  });
});

describe('lollipops', () => {
  const data = (from: string, more = {}) => ({
    from,
    to: '1755-12-31',
    up: { label: 'North' },
    down: { label: 'South' },
    incidents: [{ id: 'mill', at: 'up', label: 'Mill', of: ['dead'] }],
    ...more,
  });

  test('reports an incident outside its span', () => {
    expect(rules(archiveWith([]), 'lollipops', data('1755-10-01'))).toEqual([]);
    expect(rules(archiveWith([]), 'lollipops', data('1755-12-01'))).toEqual(['chart-span']);
  });

  test('reports a label on an incident that there is not', () => {
    const labels = [{ series: 'church', x: '1755-11-01', wide: { lines: ['{value}'] } }];
    expect(rules(archiveWith([]), 'lollipops', data('1755-10-01', { labels }))).toEqual([
      'chart-label',
    ]);
  });
});

describe('shares-over-time', () => {
  const data = { whole: 'dead', wholeLabel: 'All', rest: 'Others' };
  const part = (of: string) => ({ ...data, parts: [{ id: 'men', label: 'Men', of }] });

  test('reports parts that have no whole at their date', () => {
    expect(rules(archiveWith([]), 'shares-over-time', part('dead'))).toEqual([]);
    const two = dead({ value: 100 }, { value: 40 });
    const lone = { ...part('dead#estimate-1'), whole: 'dead#estimate-0' };
    expect(rules(archiveWith([], two), 'shares-over-time', lone)).toEqual(['chart-sum']);
  });
});

describe('units', () => {
  const two = dead({ value: 100 }, { value: 400 });
  const data = (part: string, whole: string) => ({
    per: 100,
    blocks: [
      {
        id: 'all',
        label: 'All',
        parts: [{ id: 'some', label: '{value}', of: `dead#${part}` }],
        whole: { id: 'whole', label: '{value}', of: `dead#${whole}` },
      },
    ],
  });

  test('reports parts that are more than their whole', () => {
    const check = (record: object) => rules(archiveWith([], two), 'units', record);
    expect(check(data('estimate-0', 'estimate-1'))).toEqual([]);
    expect(check(data('estimate-1', 'estimate-0'))).toEqual(['chart-sum']);
  });
});

describe('steps', () => {
  const data = (time: string, id = 'estimate-0') => {
    const series = { id: 'dead', label: 'Dead', statistics: ['dead'], times: { [id]: time } };
    return { from: '1755', to: '1756', panels: [{ label: 'Dead', estimates: [series] }] };
  };
  const day = dead({ value: 100, asOf: '1756-01-02' });

  test('reports a line through counts of different kinds, and spares dots and other speakers', () => {
    const mixed = dead({ value: 100 }, { value: 90, counting: 'list', by: ['priest'] });
    const line = (more: object) => {
      const series = { id: 'dead', label: 'Dead', statistics: ['dead'], ...more };
      const record = {
        from: '1755',
        to: '1756',
        panels: [{ label: 'Dead', estimates: [series] }],
      };
      return rules(archiveWith([], mixed), 'steps', record);
    };
    expect(line({})).toEqual(['chart-counting']);
    expect(line({ form: 'dots' })).toEqual([]);
    expect(line({ by: ['court'] })).toEqual([]);
  });

  test('reports hours of another day, and of no estimate', () => {
    const check = (record: object) => rules(archiveWith([], day), 'steps', record);
    expect(check(data('1756-01-02T09:40'))).toEqual([]);
    expect(check(data('1756-01-03T09:40'))).toEqual(['chart-time']);
    expect(check(data('1756-01-02T09:40', 'king'))).toEqual(['chart-time']);
  });
});

describe('a number that nobody gives', () => {
  const silent = dead({ absent: 'withheld' });
  const check = (kind: string, data: object) => rules(archiveWith([], silent), kind, data);

  test('is drawn where the kind has a mark for it', () => {
    expect(check('range-bars', { statistics: ['dead'] })).toEqual([]);
    expect(check('columns', { bars: [{ id: 'all', label: 'All', of: 'dead' }] })).toEqual([]);
  });

  test('is refused where it would be left out or taken for nought', () => {
    const block = { id: 'all', label: 'All', parts: [{ id: 'p', label: '{value}', of: 'dead' }] };
    expect(check('units', { per: 10, blocks: [block] })).toEqual(['chart-silence']);
  });
});

describe('range-bars', () => {
  test('measures a group in its own unit, where it has one', () => {
    const data = (unit?: string) => ({
      groups: [{ label: 'All', statistics: ['dead'], ...(unit ? { unit } : {}) }],
    });
    expect(rules(archiveWith([]), 'range-bars', data())).toEqual([]);
    expect(rules(archiveWith([]), 'range-bars', data('houses'))).toEqual(['chart-unit']);
  });
});
