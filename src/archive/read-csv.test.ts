import { describe, expect, test } from 'vitest';
import type { Column } from '#schemas/dataset.ts';
import { readCsv } from './read-csv.ts';

const columns: Column[] = [
  { name: 'year', type: 'integer', unit: 'year', meaning: 'year' },
  { name: 'note', type: 'text', unit: '', meaning: 'note' },
];
const read = (text: string) => readCsv(text, columns, 't.csv');

describe('readCsv', () => {
  test('accepts a byte order mark, CRLF, trailing blank lines, quotes and commas', () => {
    const { rows, findings } = read('\uFEFFyear,note\r\n1992,"a, ""b"""\r\n1993,\r\n\r\n');
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { year: 1992, note: 'a, "b"' },
      { year: 1993, note: null },
    ]);
  });

  test.each([
    ['a missing column', 'year\n1992', 1, 'The column "note" is missing'],
    ['a stray column', 'year,note,x\n1992,a,1', 1, 'The descriptor has no column "x"'],
    [
      'a text where a number belongs',
      'year,note\n1992,a\nlast,b',
      3,
      '"last" in the column "year" is not a whole number',
    ],
    ['a row that is too long', 'year,note\n1992,a,b', 2, 'This row has 3 cells; the header has 2'],
    ['a table without rows', 'year,note\n', 1, 'The table has no rows'],
  ])('reports %s', (_, text, line, what) => {
    expect(read(text).findings[0]).toMatchObject({ at: { file: 't.csv', line }, what });
  });

  test('counts the lines inside quoted cells', () => {
    expect(read('year,note\n1992,"a\nb"\nx,c').findings[0]?.at.line).toBe(4);
  });
});
