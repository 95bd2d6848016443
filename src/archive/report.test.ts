import { describe, expect, test } from 'vitest';
import { report } from './report.ts';

const finding = {
  at: { file: 'src/a.yaml', line: 4, column: 7 },
  rule: 'low-above-high',
  what: 'The high (9) lies below the low (12)',
  mend: 'Swap them',
};

describe('report', () => {
  test('prints file, line, column, rule, what is wrong and how to mend it', () => {
    expect(report([finding], 'text')).toBe(
      'src/a.yaml:4:7  low-above-high  The high (9) lies below the low (12). Swap them.',
    );
  });

  test('annotates the line on GitHub, with its signs escaped', () => {
    expect(report([{ ...finding, what: '100%\nwrong' }], 'github')).toBe(
      '::error file=src/a.yaml,line=4,col=7,title=low-above-high::100%25%0Awrong. Swap them.',
    );
  });

  test('gives JSON that reads back', () => {
    expect(JSON.parse(report([finding], 'json'))).toEqual([finding]);
  });
});
