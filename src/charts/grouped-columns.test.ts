import { describe, expect, test } from 'vitest';
import { groupedColumns as chart } from '#schemas/charts/grouped-columns.ts';
import { groupedColumns } from './grouped-columns.ts';
import { point } from './point.fixture.ts';

const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
  south: { colour: 'b' as const, mark: 'square' as const, name: 'South' },
};
const part = (id: string, fill = 'solid') => ({
  id,
  label: id,
  fill,
  dataset: 'burials',
  x: 'year',
  value: 'dead',
});
const data = chart.shape.data.parse({
  x: [
    { id: '1754', label: '1754' },
    { id: '1755', label: '1755' },
  ],
  groups: [
    {
      id: 'north',
      label: 'North',
      party: 'north',
      tables: [part('men'), part('children', 'light')],
    },
    { id: 'south', label: 'South', party: 'south', tables: [part('south-men')] },
  ],
});
const at = (series: string, x: string, value: number, more = {}) =>
  point({ series, x, value, ...more });
const rows = [
  at('men', '1754', 60, { row: 0 }),
  at('children', '1754', 40, { row: 1 }),
  at('south-men', '1754', 0, { row: 2 }),
  at('south-men', '1755', 50, { row: 3 }),
];
const options = { ...data, parties };
const words = { 'hedge.up-to': 'up to' };

describe('groupedColumns', () => {
  test('stacks the parts of a column from nought', () => {
    // 260 units for 120; a key of 26 units stands above.
    const { pieces } = groupedColumns(rows, options);
    expect(
      pieces.map(({ y, height, fill, colour, row }) => [y, height, fill, colour, row]),
    ).toEqual([
      [186, 130, 'solid', 'a', 0],
      [99.3, 86.7, 'light', 'a', 1],
      [207.7, 108.3, 'solid', 'b', 3],
    ]);
  });

  test('stands the groups of one year side by side', () => {
    const { pieces } = groupedColumns(rows, options);
    expect(pieces[0]!.x).toBe(pieces[1]!.x);
    expect(pieces[2]!.x).toBeGreaterThan(pieces[0]!.x + 2 * pieces[0]!.width);
  });

  test('says the sum of a column, a recorded nought, and nothing where nothing is recorded', () => {
    const said = groupedColumns(rows, options).labels.filter(
      ({ tone }) => tone === 'a' || tone === 'b',
    );
    expect(said.map(({ lines, tone }) => [lines[0], tone])).toEqual([
      ['100', 'a'],
      ['0', 'b'],
      ['50', 'b'],
    ]);
  });

  test('lies on the narrow sheet, longest bar to the right', () => {
    const { pieces } = groupedColumns(rows, { ...options, width: 'narrow' });
    const [men, children] = pieces;
    expect([men!.height, men!.width]).toEqual([13.9, 160.3]);
    expect(children!.x).toBeCloseTo(men!.x + men!.width, 0);
    expect(children).toMatchObject({ width: 106.8, y: men!.y });
  });

  test('hatches what only a bound gives, and marks other readings', () => {
    const bounds = [
      point({ series: 'south-men', x: '1754', high: 30, row: 0 }),
      at('south-men-other', '1754', 20, { row: 1 }),
    ];
    const { pieces, marks, labels } = groupedColumns(bounds, { ...options, words });
    expect(pieces).toMatchObject([{ fill: 'hatch', colour: 'b', row: 0 }]);
    expect(marks.at(-1)).toMatchObject({ shape: 'square', hollow: true, row: 1 });
    expect(labels.at(-1)!.lines).toEqual(['up to 30']);
  });

  test('outlines what is planned or contested', () => {
    const planned = [at('south-men', '1754', 30, { counting: 'target' })];
    expect(groupedColumns(planned, options).pieces[0]!.hollow).toBe(true);
  });

  test('names each party and each fill once', () => {
    const { labels, swatches } = groupedColumns(rows, options);
    expect(labels.slice(0, 4).map(({ lines }) => lines[0])).toEqual([
      'North',
      'South',
      'men',
      'children',
    ]);
    expect(swatches.map(({ fill }) => fill)).toEqual(['solid', 'light']);
  });
});
