import { describe, expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { annotations, figure, fill, saying, withUnit } from './wording.ts';

const words = {
  'hedge.more-than': 'more than',
  'hedge.up-to': 'up to',
  'hedge.at-least': 'at least',
  'absent.withheld': 'withheld',
};

describe('figure', () => {
  test('rounds to two decimals for a drawing', () => {
    expect(figure({}, 0.27888)).toBe('0.28');
  });
});

describe('saying', () => {
  test.each([
    [{ value: 4880, low: 4359, high: 9408 }, '4,880 (4,359–9,408)'],
    [{ low: 4900, high: 20000 }, '4,900–20,000'],
    [{ low: 20000, hedge: 'more than' }, 'more than 20,000'],
    [{ value: 35, low: 35, high: 35 }, '35'],
    [{ high: 3 }, 'up to 3'],
    [{ low: 4 }, 'at least 4'],
    [{ absent: 'withheld' }, 'withheld'],
  ])('says %o as %s', (given, text) => {
    expect(saying(point(given), { words })).toBe(text);
  });

  test('puts the unit round the figure and the hedge before it', () => {
    const options = { words, unit: { before: 'US$', other: 'million' } };
    expect(saying(point({ value: 76, hedge: 'more than' }), options, true)).toBe(
      'more than US$76 million',
    );
    expect(withUnit({}, '76')).toBe('76');
  });
});

describe('fill', () => {
  test('takes figures and dates from the record', () => {
    const row = point({ x: '2020-12-03', value: 2783 });
    expect(fill('{value} on {x}, {year}', row, {})).toBe('2,783 on 3 Dec, 2020');
  });
});

describe('annotations', () => {
  const wide = { lines: ['{value}'], anchor: 'start' as const, dx: 9, dy: 5 };
  const hung = { series: 'quake', x: 1755, wide, bold: false, quiet: false };
  const rows = [point({ series: 'quake', x: 1755, value: 60 })];
  const place = () => ({ x: 100, y: 50, style: { colour: 'a' as const } });

  test('hangs words beside their point', () => {
    expect(annotations([hung], rows, place, {})).toMatchObject([
      { x: 109, y: 55, lines: ['60'], tone: 'a' },
    ]);
  });

  test('leaves them out of the narrow drawing where the author says so', () => {
    const options = { width: 'narrow' as const };
    expect(annotations([{ ...hung, narrow: false }], rows, place, options)).toEqual([]);
  });
});
