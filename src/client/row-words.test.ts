import { describe, expect, test } from 'vitest';
import { reading } from './row-words.ts';

const saying = {
  range: '{value} ({low} to {high})',
  between: '{low} to {high}',
  least: 'at least {low}',
  most: 'up to {high}',
  unit: '{n} people',
};
const row = (cells: Record<string, string>) =>
  Object.entries(cells).map(([key, text]) => ({ key, text }));

describe('reading', () => {
  test('says when, how many, and who says so', () => {
    const cells = row({
      group: 'Killed',
      time: '1 November 1755',
      value: 'about 30,000',
      who: 'Pereira',
      counting: 'an estimate',
      sources: 'Pereira, 2009',
    });
    expect(reading(cells, saying)).toBe(
      'Killed, 1 November 1755: about 30,000 people, Pereira, an estimate',
    );
  });

  test.each([
    [{ value: '25', low: '10', high: '50' }, '25 (10 to 50) people'],
    [{ value: '25', low: '25', high: '25' }, '25 people'],
    [{ value: '', low: '10', high: '50' }, '10 to 50 people'],
    [{ value: '', low: '10', high: '' }, 'at least 10 people'],
    [{ value: '', low: '', high: '50' }, 'up to 50 people'],
    [{ value: 'withheld', low: '', high: '' }, 'withheld'],
    [{ value: '77.1' }, '77.1 people'],
  ])('%j: %s', (cells, expected) => {
    expect(reading(row(cells as Record<string, string>), saying)).toBe(expected);
  });

  test('has no colon where nothing is counted, and says the same words once', () => {
    const cells = row({ group: 'Fire', label: 'Fire', time: 'November 1755', who: 'The crown' });
    expect(reading(cells, {})).toBe('Fire, November 1755, The crown');
  });
});
