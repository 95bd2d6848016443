import { describe, expect, test } from 'vitest';
import { describeTable } from './describe-table.ts';

describe('describeTable', () => {
  test('finds the type that all cells of a column have', () => {
    const csv =
      '\uFEFFyear,share,day,fell,note\n1755,0.5,1755-11-01,yes,"a, b"\n1756,,1755-12,no,c\n';
    expect(describeTable(csv)).toEqual([
      { name: 'year', type: 'integer', unit: null, meaning: null },
      { name: 'share', type: 'number', unit: null, meaning: null, missing: null },
      { name: 'day', type: 'date', unit: '', meaning: null },
      { name: 'fell', type: 'boolean', unit: '', meaning: null },
      { name: 'note', type: 'text', unit: '', meaning: null },
    ]);
  });

  test('takes an empty column for text', () => {
    expect(describeTable('a,b\n,1\n')).toMatchObject([{ type: 'text', missing: null }, {}]);
  });

  test('says how to write a name that no column may have', () => {
    expect(() => describeTable('Year,Killed (total),n\n')).toThrow(
      'Write year for “Year”, killed_total for “Killed (total)” in the first line.',
    );
  });

  test('refuses an empty file', () => {
    expect(() => describeTable('')).toThrow('The table is empty');
  });
});
