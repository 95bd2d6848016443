import { scaleUtc } from 'd3';
import { describe, expect, test } from 'vitest';
import { instant, momentsOf, timeTicks } from './time.ts';

describe('instant', () => {
  test.each([
    ['1755-11-01T09:40', '1755-11-01T09:40:00.000Z'],
    ['1755-11-01', '1755-11-01T00:00:00.000Z'],
    ['1755-11', '1755-11-15T00:00:00.000Z'],
    ['1755', '1755-07-01T00:00:00.000Z'],
  ])('takes %s as %s', (date, moment) => {
    expect(instant(date).toISOString()).toBe(moment);
  });
});

describe('momentsOf', () => {
  test('puts a day without an hour at its noon beside days that have one', () => {
    const moment = momentsOf(['1755-11-01T09:40', '1755-11-02']);
    expect(moment('1755-11-02').toISOString()).toBe('1755-11-02T12:00:00.000Z');
    expect(momentsOf(['1755-11-02'])('1755-11-02').toISOString()).toBe('1755-11-02T00:00:00.000Z');
  });
});

describe('timeTicks', () => {
  const over = (from: string, to: string, width: number) =>
    timeTicks(scaleUtc([instant(from), instant(to)], [0, width]), 14, 'en').map(({ text }) => text);

  test('names the month where it begins', () => {
    expect(over('1755-10-30', '1755-11-04', 400)).toEqual(['30 Oct', '31', '1 Nov', '2', '3', '']);
  });

  test('names the year where it begins', () => {
    expect(over('1755-11-01', '1756-02-15', 400)).toEqual(['Nov 1755', 'Dec', 'Jan 1756', 'Feb']);
  });

  test('takes years where months have no room', () => {
    expect(over('1755-01-01', '1758-01-02', 220)).toEqual(['1755', '1756', '1757', '']);
  });
});
