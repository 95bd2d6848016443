import { describe, expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { rangeBars } from './range-bars.ts';

const rows = [
  point({ speaker: 'Pereira', low: 0, high: 50, value: 25, row: 0 }),
  point({ speaker: 'Parish lists', low: 100, hedge: 'more than', row: 1 }),
  point({ speaker: 'Court', absent: 'withheld', row: 2 }),
];

describe('rangeBars', () => {
  test('runs a bar from low to high on a scale that starts at nought', () => {
    // 282 + 2 to 880 - 44 are 552 units for 100.
    const { bars } = rangeBars(rows);
    expect(bars).toEqual([
      { x: 284, y: 50, width: 276, height: 12, colour: 'c', hollow: false, row: 0 },
    ]);
  });

  test('marks the value given, or the single bound', () => {
    expect(rangeBars(rows).marks).toMatchObject([
      { x: 422, y: 56, hollow: false, row: 0 },
      { x: 836, y: 122, row: 1 },
    ]);
  });

  test('draws an arrow for "more than" and a strip for silence', () => {
    const { arrows, strips } = rangeBars(rows);
    expect(arrows).toEqual([{ d: 'M836 122h26m-6 -5l6 5l-6 5', row: 1 }]);
    expect(strips).toEqual([{ x: 284, y: 174, width: 596, height: 28, row: 2 }]);
  });

  test('stacks rows under headings on one scale', () => {
    const grouped = [
      point({ series: 'group-0', value: 50, row: 0 }),
      point({ series: 'group-1', value: 100, row: 1 }),
    ];
    const groups = [{ label: 'Alfama' }, { label: 'Belém', note: 'Found later', party: 'north' }];
    const { marks, labels, rules } = rangeBars(grouped, {
      groups,
      parties: { north: { colour: 'a', mark: 'circle', name: 'North' } },
    });
    // 552 units for 100; a heading of 27.2, a row of 38, a gap of 18.
    expect(marks).toMatchObject([
      { x: 6, y: 122.2, shape: 'circle' },
      { x: 560, y: 75.2, row: 0 },
      { x: 836, y: 176.3, row: 1 },
    ]);
    expect(labels.map(({ lines }) => lines[0])).toEqual(
      expect.arrayContaining(['Alfama', 'Belém', 'Found later']),
    );
    expect(rules).toEqual([{ x1: 0, y1: 101.2, x2: 880, y2: 101.2 }]);
  });

  test('hollows what we worked out and what is denied', () => {
    const derived = [point({ low: 1, value: 2, high: 3, derived: true })];
    expect(rangeBars(derived).bars[0]!.hollow).toBe(true);
    expect(rangeBars([point({ value: 2, denied: true })]).marks[0]!.hollow).toBe(true);
  });

  test('prints the way of counting beside each speaker', () => {
    const options = { how: { parish: 'of one parish' }, words: { 'counting.list': 'a list' } };
    const listed = [point({ counting: 'list', ref: 'dead#parish', value: 5, speaker: 'Priest' })];
    expect(rangeBars(listed, options).labels.map(({ lines }) => lines.join(' '))).toContain(
      'a list; of one parish',
    );
  });

  test('puts the words above the bar on the narrow sheet', () => {
    const { labels, bars } = rangeBars(rows, { width: 'narrow' });
    const name = labels.find(({ lines }) => lines[0] === 'Pereira')!;
    expect(name.x).toBe(0);
    expect(name.y).toBeLessThan(bars[0]!.y);
  });

  test('draws an axis where there is nothing else', () => {
    expect(rangeBars([])).toMatchObject({ height: 26, bars: [], marks: [] });
  });
});
