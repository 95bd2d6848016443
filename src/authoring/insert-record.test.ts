import { describe, expect, test } from 'vitest';
import { insertRecord } from './insert-record.ts';

const record = { id: 'b', title: 'A: b', note: null, sources: ['x, p. 4'], issued: '1755' };
const text = `- id: b
  title: 'A: b'
  note:
  sources:
    - x, p. 4
  issued: '1755'
`;

describe('insertRecord', () => {
  test('begins a list', () => {
    expect(insertRecord('', record)).toBe(text);
    expect(insertRecord('[]\n', record)).toBe(text);
  });

  test('comes last, after a blank line where others are parted by one', () => {
    const spaced = '- id: c\n  x: 1\n\n- id: a\n';
    expect(insertRecord(spaced, record)).toBe(`${spaced}\n${text}`);
    const tight = '- {id: c,  x: 1}\n- { id: a }';
    expect(insertRecord(tight, record)).toBe(`${tight}\n${text}`);
  });

  test('finds its place in a list that is in order, above the comment of the next record', () => {
    const before = '# Sources\n\n- id: a\n  x:   1\n\n';
    const after = '# About c\n- id: c\n  t: |\n    - id: 1\n';
    expect(insertRecord(before + after, record, { inOrder: true })).toBe(
      `${before}${text}\n${after}`,
    );
    expect(insertRecord('- id: a\n- id: c\n', record, { inOrder: true })).toBe(
      `- id: a\n${text}- id: c\n`,
    );
  });

  test('ends lines as the file does', () => {
    expect(insertRecord('- id: a\r\n', record)).toBe(
      `- id: a\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
    );
  });

  test('comes last in a list that is in no order', () => {
    expect(insertRecord('- id: d\n- id: c\n', record, { inOrder: true })).toBe(
      `- id: d\n- id: c\n${text}`,
    );
  });

  test.each(['a: 1\n', '[{ id: a }]\n', '- id: "a\n'])(
    'refuses %j, which is no such list',
    (list) => {
      expect(insertRecord(list, record)).toBeUndefined();
    },
  );
});
