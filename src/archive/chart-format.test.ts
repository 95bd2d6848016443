import { describe, expect, test } from 'vitest';
import { exactNumber, longDate, shortDate } from './chart-format.ts';

describe('exactNumber', () => {
  test.each([
    [7646, '7,646'],
    [0, '0'],
    [0.27888, '0.27888'],
  ])('writes %d as %s', (value, text) => {
    expect(exactNumber(value)).toBe(text);
  });
});

describe('shortDate', () => {
  test.each([
    ['2020-09-27', '27 Sept'],
    ['2021-08', 'Aug 2021'],
    ['2022', '2022'],
    ['Lisbon', 'Lisbon'],
  ])('writes %s as %s', (date, text) => {
    expect(shortDate(date)).toBe(text);
  });
});

describe('longDate', () => {
  test.each([
    ['2020-10-10', '10 October 2020'],
    ['2020-10', 'October 2020'],
    ['2020', '2020'],
  ])('writes %s as %s', (date, text) => {
    expect(longDate(date)).toBe(text);
  });
});
