import { describe, expect, test } from 'vitest';
import {
  clashes,
  firstRow,
  label,
  mark,
  roomOf,
  round,
  speaking,
  styleOf,
  unmarked,
} from './sheet.ts';

describe('round', () => {
  test('keeps one decimal and has no negative nought', () => {
    expect(round(12.345)).toBe(12.3);
    expect(Object.is(round(-0.01), 0)).toBe(true);
  });
});

describe('styleOf', () => {
  test('gives ink and a diamond to whoever is no party', () => {
    expect(styleOf('third', {})).toEqual({ colour: 'c', mark: 'diamond', name: '' });
  });
});

describe('unmarked', () => {
  test('gives the places of the points that have no mark', () => {
    const points = [{ row: 0 }, { row: 1 }, { row: 2 }];
    const end = mark({ x: 90, y: 10 }, styleOf(null, {}), { row: 2 });
    expect(unmarked(points, [end], ({ row }) => ({ x: row * 33.333, y: 10 }))).toEqual([
      { x: 0, y: 10, row: 0 },
      { x: 33.3, y: 10, row: 1 },
    ]);
  });
});

describe('firstRow', () => {
  test('is that of rows which follow each other', () => {
    expect(firstRow([{ row: 3 }, { row: 4 }, { row: 5 }])).toBe(3);
    expect(firstRow([{ row: 3 }, { row: 5 }])).toBe(undefined);
    expect(firstRow([])).toBe(undefined);
  });
});

describe('speaking', () => {
  test('names the first row of each speaker', () => {
    const points = ['crown', 'crown', 'church', 'crown'].map((who, row) => ({ who, row }));
    expect(speaking(points).toSorted()).toEqual([0, 2]);
  });
});

describe('roomOf', () => {
  test('hangs the text on its anchor', () => {
    const start = roomOf(label(100, 50, '1755', { small: true }), 'wide');
    expect(start).toEqual({ x: 100, y: 39.5, width: 27.8, height: 14 });
    expect(roomOf(label(100, 50, '1755', { small: true, anchor: 'end' }), 'wide').x).toBe(72.2);
  });
});

describe('clashes', () => {
  const height = 100;
  test('finds nothing wrong with words that stand apart', () => {
    const labels = [label(0, 20, 'north'), label(0, 60, 'south')];
    expect(clashes({ height, labels, marks: [] }, 'wide')).toEqual([]);
  });

  test('names words that lie on each other, on a mark or outside', () => {
    const labels = [label(0, 20, 'north'), label(10, 24, 'south'), label(330, 60, 'east')];
    const marks = [mark({ x: 12, y: 16 }, styleOf(null, {}))];
    expect(clashes({ height, labels, marks }, 'narrow')).toEqual([
      'east | outside',
      'north | south',
      'north | mark',
      'south | mark',
    ]);
  });
});
