import { describe, expect, test } from 'vitest';
import { units as chart } from '#schemas/charts/units.ts';
import { point } from './point.fixture.ts';
import { units } from './units.ts';

const parties = { north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' } };
const data = {
  ...chart.shape.data.parse({
    per: 100,
    blocks: [
      {
        id: 'houses',
        label: 'Houses',
        parts: [{ id: 'built', label: '{value} built', of: 'built', party: 'north' }],
        whole: { id: 'planned', label: '{value} planned', of: 'planned', fill: 'hollow' },
      },
    ],
  }),
  parties,
};
const rows = [
  point({ series: 'built', value: 10_049, row: 0 }),
  point({ series: 'planned', value: 20_000, row: 1 }),
];
const marksOf = (boxes: { width: number; height: number }[], cell: number) =>
  boxes.reduce((sum, { width, height }) => sum + (width / cell) * (height / cell), 0);

describe('units', () => {
  test('draws a mark for every hundred, rounded, and the rest of the whole after them', () => {
    const [, , built, planned] = units(rows, data).runs;
    expect(marksOf(built!.boxes, 10)).toBe(100);
    expect(marksOf(planned!.boxes, 10)).toBe(100);
    // 88 marks a row: a whole row, then 12; the rest begins beside them.
    expect(built!.boxes.map(({ x, width }) => [x, width])).toEqual([
      [0, 880],
      [0, 120],
    ]);
    expect(planned!.boxes[0]).toMatchObject({ x: 120, width: 760 });
  });

  test('takes shape and colour from the party, and the fill from the record', () => {
    const [, , built, planned] = units(rows, data).runs;
    expect(built).toMatchObject({ shape: 'circle', colour: 'a', fill: 'solid', row: 0 });
    expect(planned).toMatchObject({ shape: 'diamond', colour: 'c', fill: 'hollow', row: 1 });
  });

  test('shows one mark beside the words of each part', () => {
    const { runs, labels } = units(rows, data);
    expect(runs.slice(0, 2).map(({ boxes }) => marksOf(boxes, 10))).toEqual([1, 1]);
    expect(labels.map(({ lines }) => lines[0])).toEqual([
      'Houses',
      '10,049 built',
      '20,000 planned',
    ]);
  });

  test('has forty marks a row on the narrow sheet', () => {
    const [, , built] = units(rows, { ...data, width: 'narrow' }).runs;
    expect(built!.boxes).toMatchObject([
      { width: 340, height: 17 },
      { width: 170, height: 8.5 },
    ]);
  });

  test('draws no marks for what has no number', () => {
    expect(units([point({ series: 'built', absent: 'unknown' })], data).runs).toEqual([]);
  });
});
