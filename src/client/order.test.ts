import { describe, expect, test } from 'vitest';
import { compare, numberIn } from './order.ts';

describe('numberIn', () => {
  test.each([
    ['30,000', 'en', 30_000],
    ['about 1,234.5', 'en', 1234.5],
    ['−12', 'en', -12],
    ['1.234,5', 'de', 1234.5],
    ['1\u00a0234,5', 'ru', 1234.5],
    ['withheld', 'en', null],
    ['', 'en', null],
  ])('%s (%s) is %s', (text, lang, expected) => {
    expect(numberIn(text, lang)).toBe(expected);
  });
});

describe('compare', () => {
  const sorted = (values: (number | string | null)[], sign: 1 | -1) =>
    values.toSorted((a, b) => compare(a, b, sign, 'en'));

  test('orders numbers by size, and leaves what is empty at the end', () => {
    expect(sorted([10, null, 9, 100], 1)).toEqual([9, 10, 100, null]);
    expect(sorted([10, null, 9, 100], -1)).toEqual([100, 10, 9, null]);
  });

  test('orders dates of the record, and texts by their letters', () => {
    expect(sorted(['1755-11', '1755-02-03', '1754'], 1)).toEqual(['1754', '1755-02-03', '1755-11']);
    expect(sorted(['Évora', 'Faro', 'Elvas'], 1)).toEqual(['Elvas', 'Évora', 'Faro']);
  });
});
