import { describe, expect, test } from 'vitest';
import { packed } from './packed.ts';

const box = (x: number) => ({ x, width: 10, height: 5 });

describe('packed', () => {
  test('leaves boxes in the first row where there is room', () => {
    expect(packed([box(0), box(20)], 2).map(({ y }) => y)).toEqual([0, 0]);
  });

  test('pushes a box below those that it would touch', () => {
    expect(packed([box(0), box(5), box(8)], 2).map(({ y }) => y)).toEqual([0, 7, 14]);
  });
});
