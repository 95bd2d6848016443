import { describe, expect, test } from 'vitest';
import { sharesOverTime as chart } from '#schemas/charts/shares-over-time.ts';
import { point } from './point.fixture.ts';
import { sharesOverTime } from './shares-over-time.ts';

const parties = { north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' } };
const data = {
  ...chart.shape.data.parse({
    whole: 'people',
    wholeLabel: 'All',
    parts: [
      { id: 'north', label: 'North', party: 'north', of: 'north' },
      { id: 'south', label: 'South', of: 'south' },
    ],
    rest: 'Others',
  }),
  parties,
};
const rows = [
  point({ series: 'whole', x: '1755', value: 200 }),
  point({ series: 'whole', x: '1750', value: 100 }),
  point({ series: 'north', x: '1750', value: 50, row: 2 }),
  point({ series: 'north', x: '1755', value: 150, row: 3 }),
  point({ series: 'south', x: '1750', value: 50, row: 4 }),
];

describe('sharesOverTime', () => {
  test('divides each whole into its parts, from the foot up', () => {
    // 300 units for a whole, below a key of 30 and a head of 34.
    const { pieces } = sharesOverTime(rows, data);
    expect(
      pieces.map(({ x, y, height, colour, rest, row }) => [x, y, height, colour, rest, row]),
    ).toEqual([
      [38, 214, 150, 'a', false, 2],
      [38, 64, 150, 'c', false, 4],
      [832, 139, 225, 'a', false, 3],
      [832, 64, 75, 'c', true, undefined],
    ]);
  });

  test('joins a part from one date to the next', () => {
    const { joins } = sharesOverTime(rows, data);
    expect(joins).toEqual([{ d: 'M86 364L86 214L832 139L832 364Z', colour: 'a' }]);
  });

  test('keeps the true distance of dates, in their order', () => {
    const three = [1750, 1751, 1760].map((x) => point({ series: 'whole', x, value: 1 }));
    const years = sharesOverTime(three, data).labels.filter(({ lines }) => /^17/.test(lines[0]!));
    expect(years.map(({ x, lines }) => [x, lines[0]])).toEqual([
      [62, '1750'],
      [141.4, '1751'],
      [856, '1760'],
    ]);
  });

  test('says shares, to a whole number on the narrow sheet, and the total above', () => {
    const words = (width: 'wide' | 'narrow') =>
      sharesOverTime(rows, { ...data, width }).labels.flatMap(({ lines }) => lines);
    expect(words('wide')).toEqual(expect.arrayContaining(['75', '200', 'Others']));
    expect(words('narrow')).not.toContain('200');
  });

  test('draws nothing without a whole', () => {
    expect(sharesOverTime([], data).pieces).toEqual([]);
  });
});
