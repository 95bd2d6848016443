import { describe, expect, test } from 'vitest';
import { pyramid as chart } from '#schemas/charts/pyramid.ts';
import { point } from './point.fixture.ts';
import { pyramid } from './pyramid.ts';

const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
  south: { colour: 'b' as const, mark: 'square' as const, name: 'South' },
};
const table = (id: string) => ({ id, label: id, dataset: 'ages', x: 'age', value: 'dead' });
const data = (right: object, more = {}) => ({
  ...chart.shape.data.parse({
    panels: [{ left: { label: 'North', party: 'north', table: table('left') }, right }],
    ...more,
  }),
  parties,
});
const south = { label: 'South', party: 'south', table: table('right') };
const silent = { label: 'South', party: 'south', silence: { wide: ['Withheld'], narrow: ['No'] } };
const rows = [
  point({ series: 'left', x: '15-19', value: 100, low: 50, high: 100, row: 0 }),
  point({ series: 'left', x: '20-24', value: 50, row: 1 }),
  point({ series: 'right', x: '15-19', value: 100, row: 2 }),
];

describe('pyramid', () => {
  test('grows to the left and to the right of the ages', () => {
    // Ages take 50.6 of 880 units; 396.7 stand for 100.
    const { bars } = pyramid(rows, data(south));
    expect(bars.map(({ x, width, colour, row }) => [x, width, colour, row])).toEqual([
      [18, 396.7, 'a', 0],
      [216.4, 198.4, 'a', 1],
      [465.3, 396.7, 'b', 2],
    ]);
  });

  test('puts the youngest at the foot', () => {
    const [young, older] = pyramid(rows, data(south)).bars;
    expect(young!.y).toBeGreaterThan(older!.y);
  });

  test('draws bounds as a thin line over the bar', () => {
    const { whiskers } = pyramid(rows, data(south));
    expect(whiskers).toMatchObject([{ x1: 216.4, x2: 18, row: 0 }]);
  });

  test('draws what is below nought inwards', () => {
    const negative = [
      point({ series: 'right', x: '15-19', value: 100, row: 0 }),
      point({ series: 'right', x: '20-24', value: -100, row: 1 }),
    ];
    const { bars, axes } = pyramid(negative, data(south));
    const zero = axes[1]!.x1;
    expect(bars[0]!.x).toBe(zero);
    expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(zero, 0);
  });

  test('gives a silence as much room as the other half', () => {
    const { gaps, plates, labels, bars } = pyramid(rows, data(silent));
    expect(gaps).toMatchObject([{ x: 465.3, width: 414.7 }]);
    expect(plates).toHaveLength(1);
    expect(labels.flatMap(({ lines }) => lines)).toContain('Withheld');
    expect(bars).toHaveLength(2);
  });

  test('names every fifth age where there are many', () => {
    const many = [18, 19, 20, 21, 25].map((age) => point({ series: 'left', x: age, value: 1 }));
    const { labels } = pyramid(many, data(silent, { every: 5 }));
    const named = labels.flatMap(({ lines }) => lines).filter((text) => /^[12]\d$/.test(text));
    expect(named).toEqual(['20', '25']);
  });

  test('writes age groups with a dash, and nothing where there are no rows', () => {
    const { labels } = pyramid(rows, data(south));
    expect(labels.flatMap(({ lines }) => lines)).toContain('15–19');
    expect(pyramid([], data(south)).bars).toEqual([]);
  });
});
