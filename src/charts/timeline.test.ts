import { describe, expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { momentsOf, timeline, type TimelineOptions } from './timeline.ts';

const parties = {
  crown: { colour: 'a' as const, mark: 'circle' as const, name: 'The crown' },
  church: { colour: 'b' as const, mark: 'square' as const, name: 'The church' },
};
const rows = [
  point({ series: 'mass', x: '1755-11-01', label: 'Mass is read', row: 0 }),
  point({ series: 'quake', x: '1755-11-01T09:40', label: 'The earth shakes', row: 1 }),
  point({
    series: 'orders',
    x: '1755-11-01T12:00',
    side: 'crown',
    label: 'The dead are to be buried',
    row: 2,
  }),
  point({
    series: 'sermon',
    x: '1755-11-02',
    side: 'church',
    label: 'A sermon blames sin',
    denied: true,
    row: 3,
  }),
];
const base: TimelineOptions = {
  by: 'day',
  from: '1755-11-01',
  to: '1755-11-02',
  except: [],
  above: 'crown',
  below: 'church',
  spans: [],
  parties,
  words: { 'timeline.says': '{who} says' },
};

describe('momentsOf', () => {
  test.each([
    ['1755-11-01', 24, false],
    ['1755-11-01/1755-11-03', 72, false],
    ['1755-11-01/1755-11', 720, false],
    ['1755', 8760, false],
    ['1755-11-01T09:40', 0, true],
  ])('%s takes %i hours', (x, hours, isExact) => {
    const found = momentsOf(x);
    expect([(found.end - found.start) / 3_600_000, found.isExact]).toEqual([hours, isExact]);
  });
});

describe('timeline by day', () => {
  const drawing = timeline(rows, base);

  test('marks an hour with the shape of whoever tells it, on the scale of two days', () => {
    // 880 units for 48 hours: noon of the first day at 220.
    const marks = drawing.marks.filter(({ row }) => row !== undefined);
    expect(marks.map(({ x, shape, row }) => [x, shape, row])).toEqual([
      [220, 'circle', 2],
      [180.2, 'diamond', 1],
    ]);
  });

  test('draws a day as a bar as long as the day', () => {
    expect(drawing.bars.find(({ row }) => row === 3)).toMatchObject({
      x: 440,
      width: 440,
      colour: 'b',
    });
  });

  test('puts one account above the band and the other below it', () => {
    const [band] = drawing.bands;
    const place = (text: string) => drawing.labels.find(({ lines }) => lines[0] === text)!.y;
    expect(place('The dead are to be buried')).toBeLessThan(band!.y);
    expect(place('The earth shakes')).toBeGreaterThan(band!.y);
    expect(place('A sermon blames sin')).toBeGreaterThan(band!.y + band!.height);
  });

  test('lists the events under their days on a narrow sheet', () => {
    const { labels } = timeline(rows, { ...base, width: 'narrow' });
    expect(labels.map(({ lines }) => lines[0])).toEqual([
      '1 November 1755',
      'Mass is read',
      '09:40',
      'The earth shakes',
      'The crown, 12:00',
      'The dead are to be buried',
      '2 November 1755',
      'The church',
      'A sermon blames sin',
    ]);
  });
});

describe('timeline by year', () => {
  test('stacks one mark an event over its year, shared ones first', () => {
    const { marks } = timeline(rows, { ...base, by: 'year', from: '1754', to: '1757' });
    // Four years on 880 units: the middle of 1755 at 330; three marks stand side by side.
    expect(marks.map(({ x, y, shape, hollow }) => [x, y, shape, hollow])).toEqual([
      [323.2, 98.4, 'diamond', false],
      [330, 98.4, 'diamond', false],
      [336.8, 98.4, 'circle', false],
      [323.2, 91.6, 'square', true],
    ]);
  });
});
