import { describe, expect, test } from 'vitest';
import { notesInPlace } from './notes-in-place.ts';
import { parseText } from './parse.ts';

const order = (text: string) =>
  notesInPlace(parseText(text).tree!).children.map((node) =>
    node.type === 'footnoteDefinition' ? node.identifier : node.type,
  );

describe('notesInPlace', () => {
  test('puts each note behind the block that first calls it', () => {
    expect(order('A.[^x] B.[^y]\n\nC.[^x]\n\n- D.[^z]\n\n[^y]: Y.\n[^x]: X.\n[^z]: Z.')).toEqual([
      'paragraph',
      'x',
      'y',
      'paragraph',
      'list',
      'z',
    ]);
  });

  test('lets a note that another calls follow it', () => {
    expect(order('A.[^x]\n\nB.\n\n[^x]: X.[^y]\n[^y]: Y.[^x]')).toEqual([
      'paragraph',
      'x',
      'y',
      'paragraph',
    ]);
  });

  test('leaves out what nothing calls', () => {
    expect(order('A.[^x]\n\n[^x]: X.\n[^y]: Y.')).toEqual(['paragraph', 'x']);
  });

  test('keeps a text without notes as it is', () => {
    const { tree } = parseText('A.\n\nB.');
    expect(notesInPlace(tree!)).toBe(tree);
  });
});
