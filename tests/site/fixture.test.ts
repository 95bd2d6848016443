import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, workshop } from '../build.ts';
import { fixture } from './archives.ts';
import { attribute, classed, type Element, named, text } from './dom.ts';
import { copied } from './folders.ts';
import { deadIds, deadLinks, unreachable } from './links.ts';
import { type Page, pagesOf } from './pages.ts';

const base = '/base';
const out = join(workshop, 'fixture');
const markdown = `---
title: Every form of Markdown
standfirst: What an author may write.
order: 9
published: 2026-11-24
reviewed: 2026-11-24
keyPoints: [It is all here., Nothing is left out.]
corrections: []
---

## A heading

They ~~fled~~ left. See https://example.org/quake and www.example.org.

- [x] asked
- [ ] answered

| Place | Bells |
| :-- | --: |
| [place:lisbon] | none |
| the river | some |

The bells rang.[^bells] They rang twice.[^bells] Then they fell.[^fall]

[^bells]: By hand.
[^fall]: With the *tower*.

### A heading below it

1. One
2. Two
`;

let pages: Page[] = [];
let main: Element;

beforeAll(async () => {
  const content = copied(fixture);
  writeFileSync(join(content, 'explainers/the-day/markdown.mdx'), markdown);
  const { code, output } = await build(out, { content, base });
  rmSync(content, { recursive: true, force: true });
  expect(code, output).toBe(0);
  pages = pagesOf(out);
  const page = pages.find(({ url }) => url === '/explainers/the-day/markdown/')!;
  main = named(page.document, 'main')[0]!;
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('an archive on another subject', () => {
  test('is built by the same code', () => {
    const urls = pages.map(({ url }) => url);
    expect(urls).toContain('/explainers/the-day/what-happened/');
    expect(urls).toContain('/statistics/deaths-lisbon-1755/');
  });

  test('says nothing of the real one', () => {
    const subject = /karabakh|armenia|azerbaijan|artsakh|line of contact/i;
    const named = pages.flatMap(({ url, html }) => {
      const found = subject.exec(html.replaceAll(/noto-\w+-armenian[^"']*/g, ''))?.[0];
      return found ? [`${url}: ${found}`] : [];
    });
    expect(named).toEqual([]);
  });

  test('links within its base path', () => {
    expect(deadLinks(out, pages, base)).toEqual([]);
    expect(pages.flatMap(deadIds)).toEqual([]);
    expect(unreachable(pages, base)).toEqual([]);
  });
});

describe('GitHub-flavoured Markdown', () => {
  const links = (node: Element) => named(node, 'a').map((link) => attribute(link, 'href'));

  test('becomes headings with ids', () => {
    expect(named(main, 'h2', 'h3').map((heading) => attribute(heading, 'id'))).toEqual(
      expect.arrayContaining(['a-heading', 'a-heading-below-it']),
    );
  });

  test('becomes struck words', () => {
    expect(named(main, 'del').map(text)).toEqual(['fled']);
  });

  test('becomes links where an address stands in the text', () => {
    expect(links(main)).toEqual(
      expect.arrayContaining(['https://example.org/quake', 'http://www.example.org']),
    );
  });

  test('becomes task lists whose boxes cannot be clicked', () => {
    const boxes = named(main, 'input').filter((input) => attribute(input, 'type') === 'checkbox');
    expect(boxes.map((box) => attribute(box, 'checked') !== undefined)).toEqual([true, false]);
    expect(boxes.every((box) => attribute(box, 'disabled') !== undefined)).toBe(true);
  });

  test('becomes tables with scopes, and classes in the place of styles', () => {
    const [table] = named(main, 'table');
    const cells = named(table!, 'th', 'td').map((cell) => [
      cell.tagName,
      attribute(cell, 'scope'),
      attribute(cell, 'class'),
      text(cell),
    ]);
    expect(cells).toEqual([
      ['th', 'col', undefined, 'Place'],
      ['th', 'col', 'n', 'Bells'],
      ['th', 'row', undefined, 'Lisbon'],
      ['td', undefined, 'n', 'none'],
      ['th', 'row', undefined, 'the river'],
      ['td', undefined, 'n', 'some'],
    ]);
  });

  test('becomes footnotes that are called by letters and lead back to each call', () => {
    const calls = named(main, 'a').filter((link) => attribute(link, 'role') === 'doc-noteref');
    expect(calls.map((call) => [text(call), attribute(call, 'href')])).toEqual([
      ['a', '#note-fn-bells'],
      ['a', '#note-fn-bells'],
      ['b', '#note-fn-fall'],
    ]);
    const back = named(main, 'a').filter(
      (link) => attribute(link, 'data-footnote-backref') !== undefined,
    );
    expect(back.map((link) => attribute(link, 'href'))).toEqual([
      '#note-fnref-bells',
      '#note-fnref-bells-2',
      '#note-fnref-fall',
    ]);
    expect(back.map((link) => attribute(link, 'aria-label'))).toEqual([
      'Back to the text at note a',
      'Back to the text at note a',
      'Back to the text at note b',
    ]);
  });

  test('becomes a section of notes under a heading', () => {
    const [notes] = classed(main, 'footnotes');
    expect(named(notes!, 'h2')).toHaveLength(1);
    expect(named(notes!, 'li').map((item) => attribute(item, 'id'))).toEqual([
      'note-fn-bells',
      'note-fn-fall',
    ]);
  });
});
