import { describe, expect, test } from 'vitest';
import { announcedSteps } from './announced-steps.ts';
import { point } from './point.fixture.ts';

const series = (id: string) => ({ id, label: id, statistics: ['dead'], except: [], times: {} });
const table = {
  id: 'burials',
  label: 'burials',
  dataset: 'burials',
  where: {},
  x: 'day',
  value: 'dead',
  total: true,
};
const options = {
  from: '1755-11-01',
  to: '1755-12-11',
  moments: { label: 'Truces', dates: ['1755-11-11'] },
  panels: [
    {
      party: 'north',
      label: 'Dead',
      published: series('north-list'),
      dated: table,
      later: series('north-later'),
      labels: [],
    },
    {
      party: 'south',
      label: 'Dead',
      published: series('south-total'),
      withheld: { of: 'dead#none', wide: ['Withheld', 'until {x}'], narrow: ['Withheld'] },
      labels: [],
    },
  ],
};
const rows = [
  point({ series: 'north-list', x: '1755-11-01', value: 100 }),
  point({ series: 'north-list', x: '1755-11-21', value: 200 }),
  point({ series: 'burials', x: '1755-11-01', value: 100 }),
  point({ series: 'burials', x: '1755-11-11', value: 400 }),
  point({ series: 'north-later', x: '1756-08-24', value: 400 }),
  point({ series: 'south-total', x: '1755-12-01', value: 300 }),
];
const drawing = announcedSteps(rows, options);
const [north, south] = drawing.panels;

describe('announcedSteps', () => {
  test('steps on the day of publication and holds the total to the break', () => {
    // A panel is 414 wide, 358 of it before the break; 340 units stand for 400 dead.
    expect(north!.step).toBe('M0,255L179,255L179,170H354');
  });

  test('tints the dead who were not announced', () => {
    expect(north!.dated).toBe('M0,255L89.5,0');
    expect(north!.tint).toBe('M0,255L89.5,0L89.5 255H89.5H89.5V255H0Z');
  });

  test('puts later totals beyond the break', () => {
    expect(north!.marks).toMatchObject([{ x: 405, y: 0 }]);
  });

  test('hatches a silence up to the first total, in words of its own', () => {
    expect(south!.shut).toEqual({ x: 0, y: 0, width: 268.5, height: 340 });
    expect(south!.labels.flatMap(({ lines }) => lines)).toContain('until 1 Dec');
    expect(north!.shut).toBeUndefined();
  });

  test('gives both panels the same scale and size', () => {
    expect([north!.x, south!.x]).toEqual([0, 466]);
    expect(drawing.width).toBe(414);
    expect(drawing.truces).toEqual([{ x1: 89.5, y1: -18, x2: 89.5, y2: 340 }]);
  });

  test('stacks the panels on the narrow sheet', () => {
    const { panels, height } = announcedSteps(rows, { ...options, width: 'narrow' });
    expect(panels.map(({ x, y }) => [x, y])).toEqual([
      [0, 84],
      [0, 454],
    ]);
    expect(height).toBe(720);
  });
});
