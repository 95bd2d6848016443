import { describe, expect, test } from 'vitest';
import { parseText } from './parse.ts';
import { renderBody, renderInline } from './render.ts';
import type { Segment } from './segments.ts';

const options = {
  href: (path: string) => `/base${path}`,
  archive: {
    words: { 'footnotes.label': 'Note {n}', 'footnotes.back': 'Back to note {n}' },
    places: new Map([['town', { data: { name: 'Town / Stadt' } }]]),
  } as never,
};
const show = (segments: Segment[]): string =>
  segments
    .map((segment) =>
      typeof segment === 'string'
        ? segment
        : `<${segment.name}>${show(segment.children)}</${segment.name}>`,
    )
    .join('');
const body = (text: string) => show(renderBody(parseText(text).tree!, options).segments);

describe('renderBody', () => {
  test('leaves a gap for each reference and element', () => {
    expect(body('Of [#toll] people.\n\n<Chart id="deaths" />')).toBe(
      '<p>Of <Reference></Reference> people.</p>\n<Chart></Chart>',
    );
  });

  test('hands over the attributes of an element', () => {
    const { segments } = renderBody(parseText('<Claim id="a" />').tree!, options);
    expect(segments).toEqual([
      { name: 'Claim', props: { id: 'a', isInline: false }, children: [] },
    ]);
  });

  test('renders what stands inside an element', () => {
    expect(body('<Aside>\n\nA *b*\n\n</Aside>')).toBe('<Aside><p>A <em>b</em></p></Aside>');
  });

  test('ties a citation to the word before it', () => {
    expect(body('To Madrid.[@a] Then')).toBe(
      '<p>To <span class="together">Madrid.<Reference></Reference></span> Then</p>',
    );
  });

  test('gives headings an id and lists them', () => {
    const { headings } = renderBody(
      parseText('## The first hour\n\n## The first hour').tree!,
      options,
    );
    expect(headings).toEqual([
      { depth: 2, id: 'the-first-hour', text: 'The first hour' },
      { depth: 2, id: 'the-first-hour-1', text: 'The first hour' },
    ]);
  });

  test('aligns by class and lets a wide table scroll', () => {
    expect(body('| a | b |\n| - | -: |\n| c | 1 |')).toBe(
      '<div class="scroll" tabindex="0" role="group" aria-label="a, b"><table class="table"><thead><tr><th scope="col">a</th><th scope="col" class="n">b</th></tr></thead><tbody><tr><th scope="row">c</th><td class="n">1</td></tr></tbody></table></div>',
    );
  });

  test('ties a citation to the word or the figure before it, also across a space', () => {
    expect(body('Said [@a]. Of [#toll] [@a] and [#toll][@a]')).toBe(
      '<p><span class="together">Said<Reference></Reference></span>. Of <Reference></Reference><Reference></Reference> and <Reference></Reference><Reference></Reference></p>',
    );
  });

  test('puts a footnote behind its paragraph, with a letter and ways back to its calls', () => {
    expect(body('A[^x] b[^x].\n\nC.\n\n[^x]: D.')).toBe(
      '<p>A<sup class="cite"><a href="#note-fn-x" id="note-fnref-x" role="doc-noteref">a</a></sup> b<sup class="cite"><a href="#note-fn-x" id="note-fnref-x-2" role="doc-noteref">a</a></sup>.</p>\n<aside class="note" id="note-fn-x" role="doc-footnote" aria-label="Note a"><p><span class="note-mark" aria-hidden="true">a</span>D. <a href="#note-fnref-x" data-footnote-backref="" aria-label="Back to note a">↩</a> <a href="#note-fnref-x-2" data-footnote-backref="" aria-label="Back to note a">↩</a></p></aside>\n<p>C.</p>',
    );
  });

  test('puts the base path before root-relative links alone', () => {
    expect(body('[a](/claims/x/) [b](https://example.org/)')).toBe(
      '<p><a href="/base/claims/x/">a</a> <a href="https://example.org/">b</a></p>',
    );
  });

  test('escapes what an author writes and runs nothing', () => {
    expect(body('A &lt;script&gt; {/* note */} & b')).toBe('<p>A &#x3C;script>  &#x26; b</p>');
  });
});

describe('renderInline', () => {
  test('drops the paragraph', () => {
    expect(show(renderInline(parseText('A *b*').tree!, options))).toBe('A <em>b</em>');
  });
});
