import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse.ts';
import type { Archive } from './archive.ts';
import { exemptNumbers } from './exempt-numbers.ts';

const page = (id: string, text: string) => [
  id,
  {
    collection: 'explainers',
    id,
    data: { title: 'The day', order: 1 },
    body: parseBody(text, 'day.mdx').tree,
  },
];
const archive = {
  sections: new Map([['waves', {}]]),
  explainers: new Map([
    page('waves/the-day', 'The <N why="a title">Three</N> Kings stayed dry.'),
  ] as never),
} as unknown as Archive;

describe('exemptNumbers', () => {
  test('gives the number, the reason and the page', () => {
    expect(exemptNumbers(archive)).toEqual([
      { number: 'Three', why: 'a title', title: 'The day', url: '/explainers/waves/the-day/' },
    ]);
  });
});
