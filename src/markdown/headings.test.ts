import { describe, expect, test } from 'vitest';
import { headingsOf } from './headings.ts';
import { parseBody } from './parse.ts';
import { renderBody } from './render.ts';

const body = `## The first hour

> ## Quoted

### What [place:lisbon] lost

## The first hour
`;

describe('headingsOf', () => {
  const { tree } = parseBody(body, 'test.mdx');

  test('gives each heading a fragment of its own', () => {
    expect(headingsOf(tree!).map(({ id }) => id)).toEqual([
      'the-first-hour',
      'quoted',
      'what--lost',
      'the-first-hour-1',
    ]);
  });

  test('agrees with what is rendered', () => {
    const { headings } = renderBody(tree!, { href: (path) => path, words: {} });
    expect(headingsOf(tree!)).toEqual(headings);
  });
});
