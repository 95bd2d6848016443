import { describe, expect, test } from 'vitest';
import { intervalColumns } from './interval-columns.ts';
import { point } from './point.fixture.ts';

const rows = [
  point({ series: 'tremors', x: 1755, value: 60, low: 50, high: 100, row: 0 }),
  point({ series: 'tremors', x: 1756, value: 0, low: 0, high: 0, row: 1 }),
  point({ series: 'tremors', x: 1758, value: 10, low: 10, high: 10, row: 2 }),
  point({ series: 'floods', x: 1755, value: 5, low: 0, high: 20, row: 3 }),
];
const panels = [
  { upTo: 100, labels: [] },
  { upTo: 20, labels: [] },
];
const apart = [{ id: 'floods', label: 'Floods' }];

describe('intervalColumns', () => {
  const drawing = intervalColumns(rows, { panels, apart });

  test('is solid to the low and hatched on to the high', () => {
    // The first panel is 250 units tall for 100.
    const { solids, hatched } = drawing;
    expect(solids[0]).toMatchObject({ y: 147, height: 125, row: 0 });
    expect(hatched[0]).toMatchObject({ y: 22, height: 125, row: 0 });
  });

  test('cuts a column that is higher than its panel', () => {
    expect(drawing.cuts).toHaveLength(1);
    expect(drawing.solids.filter(({ row }) => row === 0)[1]).toMatchObject({ height: 190 });
  });

  test('leaves a year without a row empty and gives nought its figure', () => {
    const zero = drawing.labels.filter(
      ({ lines, anchor }) => lines[0] === '0' && anchor === 'middle',
    );
    expect(zero).toHaveLength(1);
    expect(drawing.solids.map(({ row }) => row)).toEqual([0, 2, 0, 2]);
  });

  test('keeps what is counted by another rule in a row of its own', () => {
    // From 378 to 730 for 20.
    expect(drawing.ranges).toMatchObject([{ x: 378, width: 352, row: 3 }]);
    expect(drawing.points).toMatchObject([{ x: 466, hollow: true, row: 3 }]);
    expect(drawing.labels.flatMap(({ lines }) => lines)).toContain('Floods');
  });

  test('gives a short column its mark in the last panel only', () => {
    expect(drawing.marks.map(({ row }) => row)).toEqual([0, 2, 2]);
    const small = [...rows.slice(0, 2), point({ series: 'tremors', x: 1758, value: 1, row: 2 })];
    expect(intervalColumns(small, { panels }).marks.map(({ row }) => row)).toEqual([0, 2]);
  });
});
