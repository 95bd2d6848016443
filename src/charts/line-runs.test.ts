import { describe, expect, test } from 'vitest';
import { runs } from './line-runs.ts';
import { point } from './point.fixture.ts';

const at = (x: number) => point({ x, value: x });
const shown = (xs: number[], breaks: { from: number; to: number }[] = [], step = 1) =>
  runs(xs.map(at), breaks, step).map(({ points, dashed }) => [points.map(({ x }) => x), dashed]);

describe('runs', () => {
  test('keeps points that follow each other in one solid piece', () => {
    expect(shown([1750, 1751, 1752])).toEqual([[[1750, 1751, 1752], false]]);
  });

  test('dashes over a missing point and over a break', () => {
    expect(shown([1750, 1752, 1753])).toEqual([
      [[1750, 1752], true],
      [[1752, 1753], false],
    ]);
    expect(shown([1750, 1751, 1752], [{ from: 1751, to: 1752 }])).toEqual([
      [[1750, 1751], false],
      [[1751, 1752], true],
    ]);
  });

  test('takes another distance than a year', () => {
    expect(shown([15, 20, 25], [], 5)).toEqual([[[15, 20, 25], false]]);
  });

  test('has nothing to draw between fewer than two points', () => {
    expect(shown([1750])).toEqual([]);
    expect(shown([])).toEqual([]);
  });
});
