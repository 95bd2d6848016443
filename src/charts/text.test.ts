import { describe, expect, test } from 'vitest';
import { measure, scriptLang, wrap } from './text.ts';

describe('measure', () => {
  test('adds up the widths of the signs', () => {
    expect(measure('1755', 100)).toBeCloseTo(198.8);
  });

  test('is wider in bold', () => {
    expect(measure('Lisbon', 15, true)).toBeGreaterThan(measure('Lisbon', 15));
  });

  test('knows the serif, and every script of the fonts', () => {
    expect(measure('1755', 100, 'serif')).toBeCloseTo(193);
    expect(measure('Քաղաք', 100)).toBeCloseTo(347);
    expect(measure('город', 100)).toBeCloseTo(258.3);
  });
});

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('a list of names', 50, 15)).toEqual(['a list of', 'names']);
  });

  test('keeps a long word whole', () => {
    expect(wrap('earthquakes', 10, 15)).toEqual(['earthquakes']);
  });
});

describe('scriptLang', () => {
  test.each([
    ['Քաղաք', 'hy'],
    ['город', 'ru'],
    ['Şəhər', undefined],
  ])('of %s is %s', (words, lang) => {
    expect(scriptLang(words)).toBe(lang);
  });
});
