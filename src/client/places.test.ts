import { describe, expect, test } from 'vitest';
import { distance } from './places.ts';

const box = { left: 10, top: 10, right: 20, bottom: 20, x: 10, y: 10, width: 10, height: 10 };

describe('distance', () => {
  test.each([
    [15, 15, 0],
    [23, 15, 3],
    [15, 4, 6],
    [23, 24, 5],
  ])('of %s, %s from the box is %s', (x, y, expected) => {
    expect(distance(x, y, box)).toBe(expected);
  });
});
