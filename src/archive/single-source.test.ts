import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { restingOn } from './single-source.ts';

const record = (collection: string, id: string, data: object) =>
  [id, { collection, id, data: { title: id, ...data } }] as const;
const archive = {
  statistics: new Map([
    record('statistics', 'drowned', { estimates: [{ sources: ['a, p. 2'] }, { sources: ['a'] }] }),
    record('statistics', 'crushed', { estimates: [{ sources: ['a'] }, { sources: ['b'] }] }),
  ]),
  claims: new Map([record('claims', 'first-wave', { sources: ['a, p. 4'] })]),
  events: new Map([record('events', 'the-quake', { sources: ['a', 'b'] })]),
} as unknown as Archive;

describe('restingOn', () => {
  test('lists what has no other source, whatever the page in it', () => {
    expect(restingOn(archive, 'a').map(({ url }) => url)).toEqual([
      '/statistics/drowned/',
      '/claims/first-wave/',
    ]);
  });

  test('lists nothing for a source that never stands alone', () => {
    expect(restingOn(archive, 'b')).toEqual([]);
  });
});
