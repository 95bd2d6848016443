import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber } from './chart-format.ts';

describe('formatNumber', () => {
  test.each([
    [7646, '7,646'],
    [0, '0'],
    [0.27888, '0.27888'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text);
  });
});

describe('formatDate', () => {
  test('is no more exact than the date', () => {
    expect(formatDate('2020-10-10', 'en')).toBe('10 October 2020');
    expect(formatDate('2020-10', 'en')).toBe('October 2020');
    expect(formatDate('2020', 'en')).toBe('2020');
  });

  test('keeps the hour where a record has one', () => {
    expect(formatDate('2020-10-10T12:05', 'en')).toBe('10 October 2020, 12:05');
    expect(formatDate('2020-10-10T12:05', 'en', 'short')).toBe('10 Oct, 12:05');
  });

  test('writes both ends of a stretch', () => {
    expect(formatDate('1995/2024-02-22', 'en')).toBe('1995 – 22 February 2024');
  });

  test('shortens for drawings', () => {
    expect(formatDate('2020-09-27', 'en-GB', 'short')).toBe('27 Sept');
    expect(formatDate('2021-08', 'en-GB', 'short')).toBe('Aug 2021');
  });

  test('leaves what is no date', () => {
    expect(formatDate('Lisbon', 'en')).toBe('Lisbon');
  });
});
