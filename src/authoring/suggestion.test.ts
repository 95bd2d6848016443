import { describe, expect, test } from 'vitest';
import { suggestion } from './suggestion.ts';

const known = [
  'the-day/fire',
  'the-day/flood',
  'the-night/fire',
  'after/a',
  'after/b',
  'after/c',
  'x',
];

describe('suggestion', () => {
  test.each([
    ['the-day/flod', 'Did you mean the-day/flood?'],
    ['fire-at-night', 'These come near: the-night/fire, the-day/fire.'],
    ['quite/other', 'Look them up.'],
  ])('for %s says: %s', (wanted, said) => {
    expect(suggestion(wanted, known, 'Look them up.')).toBe(said);
  });

  test('names all where there are few', () => {
    expect(suggestion('quite/other', ['a', 'b'], 'Look them up.')).toBe('There are a, b.');
  });
});
