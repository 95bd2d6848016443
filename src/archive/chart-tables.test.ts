import { describe, expect, test } from 'vitest';
import type { Row } from '#schemas/dataset.ts';
import { archiveWith, faults, row, rules } from './chart-kinds.fixture.ts';

const table = { id: 'buried', label: 'Buried', dataset: 'burials', x: 'year', value: 'dead' };
const bounded = { ...table, low: 'low', high: 'high' };
/** The kinds that draw rows of tables, each with the smallest record of its own. */
const tables: [string, (series: object) => object][] = [
  ['steps', (series) => panelOf({ label: 'Dead', tables: [series] })],
  ['grouped-columns', (series) => grouped([series])],
  ['pyramid', (series) => panels({ left: { label: 'Men', table: series }, right: silent })],
  ['small-lines', (series) => panels({ label: 'Alfama', series: [series] })],
];
const silent = { label: 'Women', silence: { wide: ['Not found'], narrow: ['Not found'] } };
const panels = (panel: object) => ({ panels: [panel] });
const panelOf = (panel: object) => ({ from: '1755', to: '1756', panels: [panel] });
const grouped = (series: object[]) => ({
  x: [{ id: '1755', label: '1755' }],
  groups: [{ id: 'all', label: 'All', tables: series }],
});

describe.each(tables)('%s', (kind, record) => {
  const check = (rows: Row[], series: object = table) =>
    rules(archiveWith(rows), kind, record(series));

  test('accepts one sound row', () => {
    expect(check([row({})], bounded)).toEqual([]);
  });

  test.each([
    ['no rows', [], table, 'chart-rows'],
    ['a number that is none', [row({ dead: Number.NaN })], table, 'chart-number'],
    ['an empty cell', [row({ dead: null })], table, 'chart-number'],
    ['low above high', [row({ low: 9 })], bounded, 'low-above-high'],
    ['two rows in one place', [row({}), row({})], table, 'chart-duplicate'],
    ['a party that there is not', [row({})], { ...table, party: 'south' }, 'chart-colour'],
    ['a column that there is not', [row({})], { ...table, value: 'died' }, 'chart-column'],
    ['a source that there is not', [row({ source_id: 'lost' })], table, 'chart-source'],
  ])('reports %s', (_, rows, series, rule) => {
    expect(check(rows, series)).toContain(rule);
  });
});

describe('chartFindings', () => {
  test('stand in the record of the chart', () => {
    const [finding] = faults(archiveWith([]), 'small-lines', tables[3]![1](table));
    expect(finding!.at).toEqual({ file: 'charts/lisbon.yaml', line: 12, column: 3 });
  });
});

describe('values below nought', () => {
  test.each([
    ['steps', ['chart-number']],
    ['grouped-columns', ['chart-number']],
    ['pyramid', []],
    ['small-lines', []],
  ])('%s: %j', (kind, expected) => {
    const record = tables.find(([name]) => name === kind)![1];
    expect(rules(archiveWith([row({ dead: -5 })]), kind, record(table))).toEqual(expected);
  });
});

describe('small-lines', () => {
  test('reports years out of order', () => {
    const rows = [row({ year: 1756 }), row({})];
    expect(rules(archiveWith(rows), 'small-lines', tables[3]![1](table))).toEqual(['chart-order']);
  });
});

describe('grouped-columns', () => {
  test('reports a year over which no column stands', () => {
    const rows = [row({}), row({ year: 1760 })];
    expect(rules(archiveWith(rows), 'grouped-columns', grouped([table]))).toEqual([
      'chart-category',
    ]);
  });
});
