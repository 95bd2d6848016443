import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  test('quotes what needs it and leaves absent cells empty', () => {
    expect(toCsv(['a', 'b'], [['x, "y"', null]])).toBe('a,b\n"x, ""y""",\n');
  });

  test.each(['=1+1', '+1', '-1 and more', '@sum', '\tx'])('disarms the text %j', (text) => {
    expect(toCsv(['a'], [[text]])).toContain(`'${text}`);
  });

  test('leaves negative numbers as they are', () => {
    expect(toCsv(['a'], [[-29.2]])).toBe('a\n-29.2\n');
  });
});
