import { describe, expect, test } from 'vitest';
import { columns } from './columns.ts';
import { point } from './point.fixture.ts';

const rows = [
  point({ series: 'main', x: 'may', label: 'May', value: 50, row: 0 }),
  point({ series: 'main', x: 'june', label: 'June', value: 100, hedge: 'about', row: 1 }),
  point({ series: 'other', x: 'june', label: 'June', value: 90, row: 2 }),
];
const words = { 'hedge.about': 'about' };

describe('columns', () => {
  test('raises each column from nought', () => {
    // 250 units for 100.
    const { bars } = columns(rows);
    expect(bars.map(({ height, row }) => [height, row])).toEqual([
      [125, 0],
      [250, 1],
    ]);
  });

  test('marks another reading on its column', () => {
    // Below a head of 83.8 units, 250 stand for 100.
    expect(columns(rows).marks).toMatchObject([{ x: 345.7, y: 108.8, hollow: true, row: 2 }]);
  });

  test('says every reading above the column, with its unit', () => {
    const options = { words, unit: { before: '£', other: 'million' } };
    expect(columns(rows, options).labels.map(({ lines }) => lines)).toEqual([
      ['£50 million'],
      ['May'],
      ['about £100 million', '(£90 million)'],
      ['June'],
    ]);
  });
});
