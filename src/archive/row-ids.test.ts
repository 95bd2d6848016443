import { describe, expect, test } from 'vitest';
import { blank, type Point } from './chart-points.ts';
import { rowIds } from './row-ids.ts';

const point = (series: string, x: string | number, ref: string | null = null): Point => ({
  ...blank,
  series,
  x,
  ref,
});

describe('rowIds', () => {
  test('names an estimate by its statistic, and a row by its series and place', () => {
    expect(
      rowIds([point('any', '1756', 'dead#survey'), point('houses', 1755), point('a b', 'Belém')]),
    ).toEqual(['row-dead--survey', 'row-houses-1755', 'row-a-b-belém']);
  });

  test('does not change when a row is put before another', () => {
    const [survey] = rowIds([point('any', '1756', 'dead#survey')]);
    expect(
      rowIds([point('any', '1757', 'dead#court'), point('any', '1756', 'dead#survey')]),
    ).toEqual(['row-dead--court', survey]);
  });

  test('tells apart what is alike', () => {
    expect(rowIds([point('houses', 1755), point('houses', 1755)])).toEqual([
      'row-houses-1755',
      'row-houses-1755-2',
    ]);
  });

  test('leaves the time out where each point has a series of its own', () => {
    expect(rowIds([point('first-shock', '1755-11-01T09:40')], { own: true })).toEqual([
      'row-first-shock',
    ]);
  });
});
