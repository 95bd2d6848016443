import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, workshop } from '../build.ts';
import { subject } from '../subject.ts';
import { fixture } from './archives.ts';
import { attribute, classed, type Element, elements, named, text } from './dom.ts';
import { copied, edit } from './folders.ts';
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

const draft = `---
title: The bells of [place:lisbon]
standfirst: An unfinished page on [#deaths-lisbon-1755].
order: 8
published: 2026-11-24
reviewed: 2026-11-24
draft: true
keyPoints: [They rang., They fell.]
corrections:
  - { date: 2026-11-24, note: They did not ring. }
---

<N why="a name">Seven</N> bells.[@quake-losses]

<Claim id="one-in-four" />
`;
/** A draft that its schema refuses, and words that the gate does. */
const unfinished = draft.replace('order: 8', 'order:') + '\nNine people were killed.\n';

let output = '';
let pages: Page[] = [];
let main: Element;

beforeAll(async () => {
  const content = copied(fixture);
  writeFileSync(join(content, 'explainers/the-day/markdown.mdx'), markdown);
  writeFileSync(join(content, 'explainers/the-day/bells.mdx'), draft);
  writeFileSync(join(content, 'explainers/the-dispute/bells.mdx'), unfinished);
  const related = 'related: [the-dispute/what-caused-it]';
  edit(
    join(content, 'explainers/the-day/what-happened.mdx'),
    related,
    related.replace(']', ', the-day/bells]'),
  );
  const ended = await build(out, { content, base, site: 'https://example.org' });
  output = ended.output;
  rmSync(content, { recursive: true, force: true });
  expect(ended.code, output).toBe(0);
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
    const forms = /karabakh|armenia|azerbaijan|artsakh|line of contact/i;
    const places = subject({ actors: false });
    const named = pages.flatMap(({ url, html }) => {
      const words = html.replaceAll(/noto-\w+-armenian[^"']*/g, '');
      const found = forms.exec(words)?.[0] ?? words.match(places)?.[0];
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

describe('a draft', () => {
  /** Every published file that holds a text, packed ones as well. */
  const holding = (words: string) =>
    globSync('**/*', { cwd: out })
      .filter((path) => statSync(join(out, path)).isFile())
      .filter((path) => {
        const bytes = readFileSync(join(out, path));
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return `${path}\n${isPacked ? gunzipSync(bytes).toString() : bytes.toString()}`.includes(
          words,
        );
      });

  test('is in nothing that is published', () => {
    expect(holding('/bells')).toEqual([]);
    expect(holding('unfinished page')).toEqual([]);
    expect(holding('The bells of')).toEqual([]);
    expect(holding('They did not ring')).toEqual([]);
  });

  test('is looked for where a published page is', () => {
    expect(holding('the-day/markdown').map((path) => path.split(/[/.]/)[0])).toEqual(
      expect.arrayContaining(['explainers', 'feeds', 'llms', 'pagefind', 'places', 'sitemap-0']),
    );
  });

  test('stops no build, which says that it left it out', () => {
    expect(output).toContain(
      'left out  draft  2 (npm run check -- --drafts asks the same of them)',
    );
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

  test('becomes notes behind the paragraph that calls them', () => {
    const notes = classed(main, 'note');
    expect(notes.map((note) => [attribute(note, 'id'), attribute(note, 'role')])).toEqual([
      ['note-fn-bells', 'doc-footnote'],
      ['note-fn-fall', 'doc-footnote'],
    ]);
    const before = [...elements(main)].indexOf(notes[0]!);
    const paragraphs = named(main, 'p').filter((each) => text(each).startsWith('The bells rang'));
    expect([...elements(main)].indexOf(paragraphs[0]!)).toBeLessThan(before);
    const after = named(main, 'h3').find((each) => text(each) === 'A heading below it');
    expect([...elements(main)].indexOf(after!)).toBeGreaterThan(before);
  });
});
