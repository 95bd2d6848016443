import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '#markdown/vocabulary.ts';
import { bodyPassage, fixtureArchive, saidOf } from '../../../tests/unit/body-passage.ts';
import { mdxIsInput } from './mdx-is-input.ts';

describe('mdxIsInput', () => {
  test.each([
    ['import a from "b"', '1:1 A line that begins with "import" or "export" is code'],
    ['A {1}.', '1:3 {1} is an expression'],
    ['{/* one */ 2}', '1:1 {/* one */ 2} is an expression'],
    ['<Aside {...a}>\n\nA.\n\n</Aside>', '1:8 A spread is code'],
    ['<Chart id={1} />', '1:8 "id" of <Chart> is an expression'],
    ['<Chart id="" />', '1:8 "id" of <Chart> is empty'],
    ['<Chart id />', '1:8 "id" of <Chart> is empty'],
    ['<Chart />', '1:1 <Chart> has no "id"'],
    ['<Chart id="a" style="b" />', '1:15 There is no attribute "style" of <Chart>'],
    ['<Chart id="a" onload="b" />', '1:15 There is no attribute "onload" of <Chart>'],
    ['See <Chart id="a" />.', '1:5 <Chart> stands in a sentence'],
    ['<Chart id="a">\n\nB\n\n</Chart>', '1:1 <Chart> holds text'],
    ['A <N why="b"></N>.', '1:3 <N> is empty'],
    ['<Foreign lang="pt">\n\nA\n\n</Foreign>', '1:1 <Foreign> stands outside any sentence'],
    ['A <b>c</b>.', '1:3 <b> is HTML'],
    ['A <Chart.Line />.', '1:3 There is no element <Chart.Line>'],
    ['A <>b</>.', '1:3 An element without a name stands here'],
  ])('refuses %j', (text, said) => {
    expect(saidOf(mdxIsInput, text)).toEqual([said]);
  });

  test.each([
    'A {/* comment */} here.\n\n{/* and\nthere */}',
    '<Chart id="a" />\n\n<Claim id="b" />\n\n<Aside>\n\nC.\n\n</Aside>',
    'A <N why="b">c</N>, <Foreign lang="pt">d</Foreign>, <Quote by="e" source="f" lang="pt">g</Quote>.',
    '<Quote by="e" source="f">\n\nG.\n\n</Quote>',
    'A &lt;b&gt; and &#123;c&#125;, `<d>` and `{e}`.',
  ])('lets pass %j', (text) => {
    expect(saidOf(mdxIsInput, text)).toEqual([]);
  });
});

const elements = Object.keys(vocabulary)
  .map((name) => `<${name}>`)
  .join(', ');

describe('mdxIsInput', () => {
  test.each([
    ['<Chrat id="a" />', 'Did you mean <Chart>?'],
    ['<quote by="a" source="b">\n\nC\n\n</quote>', 'Did you mean <Quote>?'],
    ['<Video id="a" />', `Write Markdown, or one of ${elements}`],
  ])('says how to mend %j', (text, mend) => {
    const passages = [bodyPassage(text)];
    expect(mdxIsInput({ archive: fixtureArchive(), passages })[0]!.mend).toBe(mend);
  });
});

describe('vocabulary', () => {
  test('names the elements that pages supply', () => {
    const source = readFileSync('src/components/prose/Segments.astro', 'utf8');
    const [, names = ''] = /vocabulary[^=]*= \{([^}]*)\}/.exec(source)!;
    const supplied = names
      .split(',')
      .flatMap((name) => name.split(':')[0]!.trim() || [])
      .filter((name) => name !== 'Reference');
    expect(Object.keys(vocabulary)).toEqual(supplied);
  });
});
