import { describe, expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { shareBars } from './share-bars.ts';

const categories = [
  { id: 'stone', label: 'Stone', fill: 'dark' as const },
  { id: 'brick', label: 'Brick', fill: 'hatch' as const },
];
const bars = [{ id: 'before', label: '1750–54' }];
const rows = [
  point({ series: 'before', x: 'stone', value: 50, row: 0 }),
  point({ series: 'before', x: 'brick', value: 10, row: 1 }),
];
const drawing = shareBars(rows, { categories, bars, rest: 'not stated' });

describe('shareBars', () => {
  test('lays the shares end to end', () => {
    // From 172 to 879 for 100.
    expect(drawing.parts).toEqual([
      { x: 172, y: 24, width: 353.5, height: 30, fill: 'dark', row: 0 },
      { x: 525.5, y: 24, width: 70.7, height: 30, fill: 'hatch', row: 1 },
    ]);
  });

  test('leaves open what nobody states, and says so', () => {
    expect(drawing.gaps).toMatchObject([{ x: 596.9, width: 281.3 }]);
    expect(drawing.labels.flatMap(({ lines }) => lines)).toContain('not stated');
  });

  test('names a hatched part below the bar', () => {
    const name = drawing.labels.find(({ lines }) => lines[0] === 'Brick 10')!;
    expect(name).toMatchObject({ x: 560.9, anchor: 'middle' });
    expect(name.y).toBeGreaterThan(54);
    expect(drawing.leaders).toEqual([{ x1: 560.9, y1: 54, x2: 560.9, y2: 62 }]);
  });

  test('has no gap where the shares fill the whole', () => {
    const full = [point({ series: 'before', x: 'stone', value: 100 })];
    expect(shareBars(full, { categories, bars, rest: '' }).gaps).toEqual([]);
  });
});
