import { describe, expect, test } from 'vitest';
import { dumbbell } from './dumbbell.ts';
import { point } from './point.fixture.ts';

const groups = [
  {
    id: 'by-north',
    label: 'What the north said',
    party: 'north',
    of: 'south',
    finalLabel: '{value}: own count, {year}',
    killed: ['first'],
  },
];
const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
  south: { colour: 'b' as const, mark: 'square' as const, name: 'South' },
};
const rows = [
  point({ series: 'by-north', x: '1755-11-01', ref: 'losses#first', value: 25, row: 0 }),
  point({ series: 'by-north', x: '1755-11-03', ref: 'losses#later', value: 100, row: 1 }),
  point({ series: 'by-north', x: '1756-02-01', ref: 'losses#last', low: 75, high: 80, row: 2 }),
  point({ series: 'by-north-final', x: '1757-05-01', ref: 'dead#court', value: 50, row: 3 }),
];
const drawing = dumbbell(rows, { groups, parties });

describe('dumbbell', () => {
  test('ties each claim to the final count', () => {
    // From 112 to 690 for 100.
    expect(drawing.ties.map(({ x1, x2, mixed }) => [x1, x2, mixed])).toEqual([
      [401, 256.5, false],
      [401, 690, true],
      [401, 545.5, true],
    ]);
  });

  test('fills a claim of the dead alone and hollows every other', () => {
    const claims = drawing.marks.filter(({ shape }) => shape === 'circle');
    expect(claims.map(({ x, hollow }) => [x, hollow])).toEqual([
      [256.5, false],
      [690, true],
      [545.5, true],
      [574.4, true],
    ]);
  });

  test('spans a claim that has two bounds', () => {
    expect(drawing.spans).toMatchObject([{ x: 545.5, width: 28.9, colour: 'a', row: 2 }]);
  });

  test('gives the final count the mark of its own side', () => {
    expect(drawing.marks[0]).toMatchObject({ x: 401, shape: 'square', colour: 'b', row: 3 });
    expect(drawing.labels.flatMap(({ lines }) => lines)).toContain('50: own count, 1757');
  });

  test('says the year where it begins or changes', () => {
    const texts = drawing.labels.flatMap(({ lines }) => lines);
    expect(texts).toEqual(expect.arrayContaining(['1 Nov 1755', '3 Nov', '1 Feb 1756']));
  });
});
