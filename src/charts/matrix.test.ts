import { describe, expect, test } from 'vitest';
import type { Point } from '#archive/chart-points.ts';
import { matrix as chart } from '#schemas/charts/matrix.ts';
import { matrix } from './matrix.ts';
import { point } from './point.fixture.ts';

const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
  south: { colour: 'b' as const, mark: 'square' as const, name: 'South' },
};
const columns = Object.fromEntries(
  ['row', 'side', 'kind', 'status', 'word', 'what', 'since', 'until'].map((key) => [key, key]),
);
const data = {
  ...chart.shape.data.parse({
    dataset: 'gifts',
    columns,
    rows: [
      { id: 'spain', label: 'Spain' },
      { id: 'england', label: 'England' },
    ],
    kinds: [
      { id: 'grain', label: 'Grain' },
      { id: 'gold', label: 'Gold' },
    ],
    left: { id: 'north', label: 'To the north', party: 'north' },
    right: { id: 'south', label: 'To the south', party: 'south' },
  }),
  parties,
};
const given = (series: string, x: string, absent: string, more: Partial<Point> = {}) =>
  point({ series, x, absent, ...more });

describe('matrix', () => {
  test('stands a mark in the row of the giver and the column of what was given', () => {
    // Half of 880 less 150 in the middle: cells of 182.5 units; rows of 38 from 56 on.
    const { marks } = matrix([given('south gold', 'england', 'established', { row: 3 })], data);
    expect(marks.at(-1)).toMatchObject({
      x: 705.5,
      y: 113,
      shape: 'square',
      hollow: false,
      row: 3,
    });
  });

  test('is hollow where one reports it or the accused deny it', () => {
    const rows = [
      given('north grain', 'spain', 'attributed'),
      given('north gold', 'spain', 'disputed'),
    ];
    expect(
      matrix(rows, data)
        .marks.slice(2)
        .map(({ hollow }) => hollow),
    ).toEqual([true, true]);
  });

  test('crosses what was done against a side', () => {
    const { crosses, marks } = matrix([given('north grain', 'spain', 'against', { row: 1 })], data);
    expect(crosses).toEqual([{ d: 'M3 70l10 10m0 -10l-10 10', row: 1 }]);
    expect(marks).toHaveLength(2);
  });

  test('has a dot where nothing was found', () => {
    expect(matrix([], data).dots).toHaveLength(8);
    expect(matrix([given('north grain', 'spain', 'established')], data).dots).toHaveLength(7);
  });

  test('puts a word beside the mark, on the narrow sheet below it', () => {
    const rows = [given('north gold', 'spain', 'established', { hedge: 'in May' })];
    expect(matrix(rows, data).labels.at(-1)).toMatchObject({ x: 203.5, y: 80, lines: ['in May'] });
    const narrow = matrix(rows, { ...data, width: 'narrow' });
    expect(narrow.labels.at(-1)).toMatchObject({ x: 102, anchor: 'middle' });
    expect(narrow.labels.at(-1)!.y).toBeGreaterThan(narrow.marks.at(-1)!.y + 12);
  });
});
