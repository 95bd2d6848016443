import { describe, expect, test } from 'vitest';
import type { Estimate } from '#schemas/statistic.ts';
import { numberWords, valueText } from './values.ts';

const archive = {
  site: { lang: 'en-GB' },
  words: {
    'value.between': 'between {low} and {high}',
    'value.withheld': 'a number of {unit} that was not made public',
    'hedge.more-than': 'more than',
    'hedge.at-least': 'at least',
    'hedge.up-to': 'up to',
    'hedge.about': 'about',
  },
} as never;
const people = { id: 'people', one: 'person', other: 'people' };
const dollars = { id: 'usd-million', before: 'US$', one: 'million', other: 'million' };
const estimate = (numbers: object) => numbers as Estimate;

describe('valueText', () => {
  test.each([
    [{ value: 1221 }, {}, '1,221 people'],
    [{ value: 1 }, {}, '1 person'],
    [{ value: 5600, hedge: 'more than' }, {}, 'more than 5,600 people'],
    [{ low: 20000, high: 30000 }, {}, 'between 20,000 and 30,000 people'],
    [{ low: 20000, high: 30000 }, { form: 'range' }, '20,000–30,000 people'],
    [{ value: 25000, low: 20000, high: 30000 }, {}, '25,000 people'],
    [{ value: 25000, low: 20000, high: 30000 }, { form: 'range' }, '20,000–30,000 people'],
    [{ low: 200 }, {}, 'at least 200 people'],
    [{ high: 90 }, {}, 'up to 90 people'],
    [{ value: 46 }, { form: 'words' }, 'forty-six people'],
    [{ value: 46 }, { bare: true }, '46'],
    [{ absent: 'withheld' }, {}, 'a number of people that was not made public'],
  ] as const)('words %j with %j as "%s"', (numbers, style, text) => {
    expect(valueText(archive, estimate(numbers), people, style)).toBe(text);
  });

  test('puts a sign before the number', () => {
    expect(valueText(archive, estimate({ value: 77.1 }), dollars)).toBe('US$77.1 million');
  });
});

describe('numberWords', () => {
  test.each([
    [0, 'nought'],
    [13, 'thirteen'],
    [40, 'forty'],
    [99, 'ninety-nine'],
    [100, undefined],
    [1.5, undefined],
  ])('writes %d as %s', (value, text) => {
    expect(numberWords(value)).toBe(text);
  });
});
