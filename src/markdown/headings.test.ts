import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { headingsOf } from './headings.ts';
import { parseBody } from './parse.ts';
import { renderBody } from './render.ts';

const body = `## The first hour

> ## Quoted

### What [place:lisbon] lost

## The first hour

## 8 October
`;

const archive = {
  words: {},
  places: new Map([['lisbon', { data: { name: 'Lisbon' } }]]),
} as unknown as Archive;

describe('headingsOf', () => {
  const { tree } = parseBody(body, 'test.mdx');

  test('gives each heading a fragment of its own', () => {
    expect(headingsOf(archive, tree!).map(({ id }) => id)).toEqual([
      'the-first-hour',
      'quoted',
      'what-lisbon-lost',
      'the-first-hour-1',
      'on-8-october',
    ]);
  });

  test('agrees with what is rendered', () => {
    const { headings } = renderBody(tree!, { href: (path) => path, archive });
    expect(headingsOf(archive, tree!)).toEqual(headings);
  });
});
