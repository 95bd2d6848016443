import { describe, expect, test } from 'vitest';
import { positionInScalar } from './position-in-scalar.ts';

const at = (line: number, column: number) => ({ file: 'f.yaml', line, column });
const point = (offset: number) => ({ line: 1, column: offset + 1, offset });

describe('positionInScalar', () => {
  test('finds a word in a plain scalar', () => {
    expect(positionInScalar('title: One two', at(1, 8), 'One two', point(4))).toEqual(at(1, 12));
  });

  test('walks past the mark of a quoted scalar and its doubled quotation marks', () => {
    const file = "title: 'It''s two'";
    expect(positionInScalar(file, at(1, 8), "It's two", point(5))).toEqual(at(1, 15));
  });

  test('follows a folded scalar over its lines', () => {
    const file = 'a:\n  b: One\n    two three';
    expect(positionInScalar(file, at(2, 6), 'One two three', point(8))).toEqual(at(3, 9));
  });

  test('begins below the header of a block scalar', () => {
    const file = 'note: >-\n  One\n  two';
    expect(positionInScalar(file, at(1, 7), 'One two', point(4))).toEqual(at(3, 3));
  });
});
