import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  test.each([
    ['titel', ['title', 'order'], 'title'],
    ['chart', ['Chart', 'Claim'], 'Chart'],
    ['Charts', ['Chart', 'Claim'], 'Chart'],
    ['b', ['N', 'Aside'], undefined],
    ['to', ['by', 'id'], undefined],
    ['colour', ['order', 'title'], undefined],
  ])('of %s and %j is %s', (word, known, found) => {
    expect(nearest(word, known)).toBe(found);
  });

  test('takes a limit of its own', () => {
    expect(nearest('quake-loss', ['quake-losses'], 2)).toBe('quake-losses');
    expect(nearest('quake-loss', ['quake-losses'], 1)).toBeUndefined();
  });
});
