import { describe, expect, test } from 'vitest';
import { fleschKincaid } from '../../bench/flesch-kincaid.ts';

describe('fleschKincaid', () => {
  test('weighs words a sentence and syllables a word', () => {
    const { grade, ...counts } = fleschKincaid(['The cat sat.', 'A window opened again.']);
    expect(counts).toEqual({ words: 7, sentences: 2, syllables: 10 });
    expect(grade).toBeCloseTo(2.632, 3);
  });

  test('counts a number in digits as a word, and its digits as syllables', () => {
    expect(fleschKincaid(['In 1918 – or 1,221.'])).toMatchObject({ words: 4, syllables: 10 });
  });

  test('has no grade for a text without words', () => {
    expect(fleschKincaid(['–'])).toMatchObject({ words: 0, sentences: 0, grade: NaN });
  });
});
