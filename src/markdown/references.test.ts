import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { nodesOf } from './nodes.ts';
import { parseText } from './parse.ts';

const parse = (text: string) => (parseText(text).tree!.children[0] as Paragraph).children;

describe('references', () => {
  test('makes a node of each bracket and keeps the text around it', () => {
    expect(parse('In [place:lisbon] and')).toMatchObject([
      { type: 'text', value: 'In ' },
      { type: 'reference', kind: 'place', items: [{ id: 'lisbon', options: {} }] },
      { type: 'text', value: ' and' },
    ]);
  });

  test('reads the options of a statistic', () => {
    expect(parse('[#toll estimate=un-2020 form=words unit=no]')).toMatchObject([
      {
        kind: 'statistic',
        items: [{ id: 'toll', options: { estimate: 'un-2020', form: 'words', unit: 'no' } }],
      },
    ]);
  });

  test('reads several sources, each with its locator', () => {
    expect(parse('[@a, p. 3; @b]')).toMatchObject([
      { kind: 'citation', items: [{ id: 'a', locator: 'p. 3' }, { id: 'b' }] },
    ]);
  });

  test('leaves brackets that name no kind', () => {
    expect(parse('Said [sic] twice')).toMatchObject([{ type: 'text', value: 'Said [sic] twice' }]);
  });

  test('leaves footnotes to GFM', () => {
    const { tree } = parseText('A[^a]\n\n[^a]: B [@c].');
    expect(tree).toMatchObject({
      children: [
        { children: [{ type: 'text' }, { type: 'footnoteReference' }] },
        { type: 'footnoteDefinition', children: [{ children: [{}, { kind: 'citation' }, {}] }] },
      ],
    });
  });

  test.each([
    ['[#]', 'It names nothing'],
    ['[#Toll]', '"Toll" is no id'],
    ['[#toll colour=red]', '"colour=red" is no option of a statistic reference'],
    ['[#toll form=loud]', '"loud" is no value of "form"'],
    ['[place:lisbon form=x]', '"form=x" is no option of a place reference'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parse(text)).toMatchObject([{ problem }]);
  });

  test('places a reference on the line where it stands', () => {
    const [, reference] = parse('One\ntwo [@a]');
    expect(reference!.position!.start).toMatchObject({ line: 2, column: 5 });
  });

  test('places one behind an address, which has no place of its own', () => {
    const parts = parse('Ask\na@quay.example, [@a]');
    expect(parts.map(({ type }) => type)).toEqual(['text', 'link', 'text', 'reference']);
    expect(parts.at(-1)!.position!.start).toMatchObject({ line: 2, column: 17 });
  });
});

describe('references at the beginning of a sentence', () => {
  test.each([
    ['[#toll] died.', true],
    ['It ended.[@a] [#toll] died.', true],
    ['He asked “why?” [#toll] died.', true],
    ['There [#toll] died.', false],
    ['*[#toll]* died.', false],
  ])('says of %s whether it opens one: %s', (text, opens) => {
    const { tree } = parseText(text);
    const found: boolean[] = [];
    nodesOf(tree!).forEach((node) => {
      if (node.type !== 'reference') return;
      if (node.kind === 'statistic') found.push(node.opens);
    });
    expect(found).toEqual([opens]);
  });
});
