import { afterAll, describe, expect, test } from 'vitest';
import { check } from '#archive/check.ts';
import { usesOf } from '#archive/uses.ts';
import { checkContent } from '../../scripts/check.ts';
import { reviewPages } from '../../scripts/review.ts';
import { type Change, removeCopy, withChanges } from './altered-fixture.ts';
import { ran } from './ran.ts';

afterAll(removeCopy);

const file = 'explainers/the-day/bells.mdx';
const text = `---
title: The bells
standfirst: How they rang.
order: 2
published: 2026-11-24
reviewed: 2026-11-24
draft: true
keyPoints: [They rang., They fell.]
related: [the-dispute/organs]
---

They fell with [#deaths-lisbon-1755]. See [the organs](/explainers/the-dispute/organs/).

Nine people were killed.
`;
const drafts: Change[] = [
  { file, text },
  { file: 'explainers/the-dispute/organs.mdx', text: text.replace('title: The bells', 'title:') },
];
const says = (args: string[]) =>
  withChanges(drafts, (content) => ran(checkContent, args, { content }));

describe('a draft', () => {
  test('stops nothing, and is said to be left out', async () => {
    const { code, said } = await says([]);
    expect(code).toBe(0);
    expect(said).toContain('left out  draft  2 (npm run check -- --drafts asks the same of them)');
    expect(said).toContain('2 explainers, checked');
  });

  test('is held to the same rules by --drafts, and may lead to another draft', async () => {
    const { code, said } = await says(['--drafts']);
    expect(code).toBe(1);
    expect(said.split('\n').filter((line) => /^explainers/.test(line))).toEqual([
      `${file}:14:1  bound-figures  “Nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">Nine</N> if nobody is counted.`,
      'explainers/the-dispute/organs.mdx:2:7  missing-key  "title" is empty. Fill it in: What the page is about, in neutral words.',
    ]);
  });

  test('uses no record in what is published', () => {
    const users = (drafts: boolean) =>
      usesOf(check(folder, { drafts }).archive, 'statistics', 'deaths-lisbon-1755').map(
        ({ id }) => id,
      );
    let folder = '';
    withChanges(drafts, (content) => {
      folder = content;
      expect(users(true)).toContain('the-day/bells');
      expect(users(false)).not.toContain('the-day/bells');
    });
  });

  test('cannot be reviewed', async () => {
    const { code, said } = await withChanges(drafts, (content) =>
      ran(reviewPages, ['the-day/bells'], { content }),
    );
    expect(code).toBe(1);
    expect(said).toContain('The page the-day/bells is a draft');
  });
});
