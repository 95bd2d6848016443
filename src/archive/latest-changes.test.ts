import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { latestChanges } from './latest-changes.ts';

const page = (id: string, order: number, dates: object) => [
  id,
  { id, data: { order, standfirst: `On ${id}`, corrections: [], ...dates } },
];
const archive = {
  sections: new Map([['waves', {}]]),
  explainers: new Map([
    page('waves/new', 1, { published: '1755-11-02', reviewed: '1755-11-02' }),
    page('waves/read', 2, { published: '1755-11-02', reviewed: '1755-11-05' }),
    page('waves/mended', 3, {
      published: '1755-11-02',
      reviewed: '1755-11-03',
      corrections: [
        { date: '1755-11-09', note: 'Three waves, not two' },
        { date: '1755-11-04', note: 'A date' },
      ],
    }),
  ] as never),
} as unknown as Archive;

describe('latestChanges', () => {
  test('gives the last change of each page, newest first', () => {
    expect(
      latestChanges(archive).map(({ entry, kind, date, note }) => [entry.id, kind, date, note]),
    ).toEqual([
      ['waves/mended', 'corrected', '1755-11-09', 'Three waves, not two'],
      ['waves/read', 'reviewed', '1755-11-05', 'On waves/read'],
      ['waves/new', 'published', '1755-11-02', 'On waves/new'],
    ]);
  });
});
