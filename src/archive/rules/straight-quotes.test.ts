import { describe, expect, test } from 'vitest';
import { saidOf } from '../../../tests/unit/body-passage.ts';
import { straightQuotes } from './straight-quotes.ts';

describe('straightQuotes', () => {
  test('finds the first straight mark of each sentence', () => {
    expect(saidOf(straightQuotes, 'The "old" "town". It isn\'t there.')).toEqual([
      '1:5 There is a straight quotation mark here',
      '1:25 There is a straight apostrophe here',
    ]);
  });

  test('spares code and the attributes of elements', () => {
    expect(saidOf(straightQuotes, 'A `"key"` and <Foreign lang="pt">cais</Foreign>.')).toEqual([]);
  });
});
