import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { point } from './point.fixture.ts';

const at = (series: string, x: number, value: number, side: string | null = null) =>
  point({ series, x, value, side });
const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
};
const rows = [
  at('houses', 1750, 0, 'north'),
  at('houses', 1751, 50, 'north'),
  at('houses', 1752, 100, 'north'),
  at('churches', 1750, 40),
  at('churches', 1751, 40),
];
const series = [
  { id: 'houses', thin: false, breaks: [] },
  { id: 'churches', thin: true, breaks: [] },
];

describe('lines', () => {
  test('draws each series in the colour of its party', () => {
    // From 66 to 868 for two years, from 380 up to 26 for 100.
    expect(lines(rows, { series, parties }).strokes).toEqual([
      { d: 'M66,380L467,203L868,26', colour: 'a', thin: false, dashed: false },
      { d: 'M66,238.4L467,238.4', colour: 'c', thin: true, dashed: false },
    ]);
  });

  test('ends solid in the last year and hollow where a record stops', () => {
    expect(lines(rows, { series, parties }).marks).toMatchObject([
      { x: 868, y: 26, shape: 'circle', hollow: false },
      { x: 467, y: 238.4, shape: 'diamond', hollow: true },
    ]);
  });

  test('dashes a break and begins it with a hollow mark', () => {
    const broken = [{ id: 'houses', thin: false, breaks: [{ from: 1751, to: 1752 }] }];
    const drawing = lines(rows, { series: broken, parties });
    expect(drawing.strokes.map(({ d, dashed }) => [d, dashed])).toEqual([
      ['M66,380L467,203', false],
      ['M467,203L868,26', true],
    ]);
    expect(drawing.marks[0]).toMatchObject({ x: 467, hollow: true });
  });

  test('dashes over years without a row', () => {
    const gap = [at('houses', 1750, 10), at('houses', 1752, 20)];
    expect(lines(gap, { series: [series[0]!] }).strokes[0]!.dashed).toBe(true);
  });

  test('names the unit once, at the top', () => {
    const { labels } = lines(rows, { series, unit: { other: 'houses' } });
    const named = labels.flatMap((each) => each.lines).filter((text) => text.endsWith('houses'));
    expect(named).toEqual(['100 houses']);
  });
});
