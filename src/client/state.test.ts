import { describe, expect, test } from 'vitest';
import { stateIn, withState } from './state.ts';

describe('withState', () => {
  test('puts a choice beside what else the address holds', () => {
    expect(withState('?kind=fire', 'deaths', 'row', '3')).toBe('?kind=fire&deaths.row=3');
    expect(withState('?deaths.row=3&houses.row=1', 'deaths', 'row', '4')).toBe(
      '?deaths.row=4&houses.row=1',
    );
  });

  test('takes an empty one out, and the question mark with the last', () => {
    expect(withState('?deaths.row=3&kind=fire', 'deaths', 'row', '')).toBe('?kind=fire');
    expect(withState('?deaths.row=3', 'deaths', 'row', '')).toBe('');
  });
});

describe('stateIn', () => {
  test('finds the choice of one figure', () => {
    expect(stateIn('?deaths.row=3&houses.row=1', 'houses', 'row')).toBe('1');
    expect(stateIn('?deaths.row=3', 'houses', 'row')).toBe('');
  });
});
