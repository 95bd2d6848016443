import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { explainersOf, neighboursOf, readingOrder } from './reading-order.ts';

const page = (id: string, order: number) => [id, { id, data: { order } }];
const archive = {
  sections: new Map([
    ['start', {}],
    ['waves', {}],
  ]),
  explainers: new Map([
    page('waves/lisbon', 2),
    page('waves/cadiz', 1),
    page('start/one-day', 1),
  ] as never),
} as unknown as Archive;

describe('explainersOf', () => {
  test('follows the order of the section', () => {
    expect(explainersOf(archive, 'waves').map(({ id }) => id)).toEqual([
      'waves/cadiz',
      'waves/lisbon',
    ]);
  });
});

describe('readingOrder', () => {
  test('goes section by section', () => {
    expect(readingOrder(archive).map(({ id }) => id)).toEqual([
      'start/one-day',
      'waves/cadiz',
      'waves/lisbon',
    ]);
  });
});

describe('neighboursOf', () => {
  test('crosses the border of a section', () => {
    const { before, next } = neighboursOf(archive, 'waves/cadiz');
    expect([before?.id, next?.id]).toEqual(['start/one-day', 'waves/lisbon']);
  });

  test('ends where the order ends', () => {
    expect(neighboursOf(archive, 'start/one-day').before).toBeUndefined();
    expect(neighboursOf(archive, 'waves/lisbon').next).toBeUndefined();
  });
});
