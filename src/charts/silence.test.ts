import { describe, expect, test } from 'vitest';
import { silence } from './silence.ts';

describe('silence', () => {
  test('puts its words on paper in the middle of the panel', () => {
    const { plate, labels } = silence(
      ['Withheld', 'until 1 Dec'],
      { x: 100, y: 50, width: 200, height: 100 },
      {},
    );
    expect(labels.map(({ x, y, lines }) => [x, y, lines])).toEqual([
      [200, 86, ['Withheld']],
      [200, 105.2, ['until 1 Dec']],
    ]);
    expect(plate.x + plate.width / 2).toBeCloseTo(200, 0);
    expect(plate).toMatchObject({ y: 62, height: 52.8 });
  });
});
