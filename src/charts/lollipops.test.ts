import { describe, expect, test } from 'vitest';
import { lollipops as chart } from '#schemas/charts/lollipops.ts';
import { lollipops } from './lollipops.ts';
import { point } from './point.fixture.ts';

const parties = {
  north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' },
  south: { colour: 'b' as const, mark: 'square' as const, name: 'South' },
};
const incident = (id: string, at: string) => ({ id, at, label: id, of: ['dead'] });
const data = (incidents: object[], more = {}) => ({
  ...chart.shape.data.parse({
    from: '1755-11-01',
    to: '1755-11-11',
    up: { label: 'North', party: 'north' },
    down: { label: 'South', party: 'south' },
    incidents,
    ...more,
  }),
  parties,
});
const both = data([incident('mill', 'up'), incident('church', 'down')]);
const rows = [
  point({ series: 'mill', x: '1755-11-01', value: 4, row: 0 }),
  point({ series: 'church', x: '1755-11-06', value: 10, row: 1 }),
  point({ series: 'church', x: '1755-11-06', value: 20, row: 2 }),
];

describe('lollipops', () => {
  test('goes up and down from the band, nine units for one dead', () => {
    const { band, stems } = lollipops(rows, both);
    expect(band).toMatchObject({ y: 94, height: 24 });
    expect(stems).toEqual([
      { x1: 6, y1: 94, x2: 6, y2: 58, colour: 'a' },
      { x1: 439, y1: 118, x2: 439, y2: 208, colour: 'b' },
    ]);
  });

  test('is thick from the lowest to the highest count, with the mark at the end', () => {
    const { ranges, marks } = lollipops(rows, both);
    expect(ranges).toMatchObject([{ x1: 439, y1: 208, y2: 298, colour: 'b', row: 1 }]);
    expect(marks.slice(2)).toMatchObject([
      { x: 6, y: 58, shape: 'circle' },
      { x: 439, y: 298, shape: 'square' },
    ]);
  });

  test('is hollow where somebody denies it', () => {
    const denied = [point({ series: 'mill', x: '1755-11-01', value: 4, denied: true })];
    expect(lollipops(denied, both).marks.at(-1)!.hollow).toBe(true);
  });

  test('frames a total for a stretch of days', () => {
    const stretch = [point({ series: 'mill', x: '1755-11-01/1755-11-06', value: 4, row: 0 })];
    const { frames, stems } = lollipops(stretch, both);
    expect(frames).toEqual([{ d: 'M1 94V58H444V94', colour: 'a', row: 0 }]);
    expect(stems).toEqual([]);
  });

  test('sets incidents of one day apart', () => {
    const same = data([incident('mill', 'up'), incident('church', 'up')]);
    const day = [
      point({ series: 'mill', x: '1755-11-01', value: 4 }),
      point({ series: 'church', x: '1755-11-01', value: 2 }),
    ];
    expect(lollipops(day, same).stems.map(({ x1 }) => x1)).toEqual([6, 17]);
  });

  test('says the bounds in a label, and draws nothing for what is not there', () => {
    const label = { series: 'church', x: '1755-11-06', wide: { lines: ['{low}–{high}'] } };
    const labelled = data([incident('church', 'down')], { labels: [label] });
    expect(lollipops(rows, labelled).labels.at(-1)!.lines).toEqual(['10–20']);
    expect(lollipops([], both).stems).toEqual([]);
  });
});
