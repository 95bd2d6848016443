import { describe, expect, test } from 'vitest';
import { flow as chart } from '#schemas/charts/flow.ts';
import { flow } from './flow.ts';
import { point } from './point.fixture.ts';

const parties = { north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' } };
const data = {
  ...chart.shape.data.parse({
    origins: [
      { id: 'alfama', label: 'From Alfama' },
      { id: 'mill', label: 'From the mill' },
    ],
    destinations: [{ id: 'north', label: 'North', party: 'north' }],
    flows: [
      { id: 'fled', from: 'alfama', to: 'north', label: '1755', of: ['fled'] },
      { id: 'left', from: 'mill', to: 'north', label: '1756', of: ['left'] },
    ],
  }),
  parties,
};
const rows = [
  point({ series: 'fled', value: 300, row: 0 }),
  point({ series: 'fled', value: 400, row: 1 }),
  point({ series: 'left', value: 20, hedge: 'about', row: 2 }),
];

describe('flow', () => {
  test('is as thick as the people, hatched from the lowest to the highest count', () => {
    // 420 units for 420 people.
    const { bands, ends } = flow(rows, data);
    expect(ends.map(({ height, colour }) => [height, colour])).toEqual([
      [400, 'c'],
      [20, 'c'],
      [420, 'a'],
    ]);
    expect(bands[0]!.sure).toBe(
      'M172,10C464,10,464,11.4,756,11.4L756,311.4C464,311.4,464,310,172,310Z',
    );
    expect(bands[0]!.more).toMatch(/^M172,310C/);
    expect(bands[0]).toMatchObject({ colour: 'a', row: 0 });
    expect(bands[1]!.more).toBe('');
  });

  test('says when and how many, below a band that is too thin', () => {
    const { labels } = flow(rows, { ...data, words: { 'hedge.about': 'about' } });
    const [first, second] = labels.slice(-2);
    expect(first!.lines).toEqual(['1755: 300–400']);
    expect(second!.lines).toEqual(['1756: about 20']);
    expect(second!.y).toBeGreaterThan(462);
  });

  test('names both ends, and marks the party that people came to', () => {
    const { labels, marks } = flow(rows, data);
    expect(labels.slice(0, 3).map(({ lines }) => lines[0])).toEqual([
      'From Alfama',
      'From the mill',
      'North',
    ]);
    expect(marks).toMatchObject([{ shape: 'circle', colour: 'a' }]);
  });

  test('takes the whole width on the narrow sheet', () => {
    const { ends } = flow(rows, { ...data, width: 'narrow' });
    expect(ends.map(({ x }) => x)).toEqual([0, 0, 336]);
  });

  test('draws nothing without rows', () => {
    expect(flow([], data)).toMatchObject({ height: 0, bands: [] });
  });
});
