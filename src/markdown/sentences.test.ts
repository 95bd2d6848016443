import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { flatten, OBJECT } from './flatten.ts';
import { parseBody } from './parse.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string) => {
  const { tree } = parseBody(text, 'test.mdx');
  return sentencesOf(flatten(tree!.children[0] as Paragraph)).map((sentence) =>
    sentence.text.replaceAll(OBJECT, '*'),
  );
};

describe('sentencesOf', () => {
  test.each<[string, string[]]>([
    ['One sentence.', ['One sentence.']],
    ['No full stop', ['No full stop']],
    [
      'It rained. It stopped! Why? Nobody knew…',
      ['It rained.', 'It stopped!', 'Why?', 'Nobody knew…'],
    ],
    [
      'He went to Madrid.[@x] As they sat down, it began.',
      ['He went to Madrid.*', 'As they sat down, it began.'],
    ],
    ['He went to Madrid.[@x][@y, p. 3] They sat.', ['He went to Madrid.**', 'They sat.']],
    ['He went to Madrid. [@x] They sat.', ['He went to Madrid. *', 'They sat.']],
    ['He went.[^a] They sat.\n\n[^a]: Note.', ['He went.*', 'They sat.']],
    ['He went. [#dead] were counted.', ['He went.', '* were counted.']],
    ['It fell. [place:lisbon] burnt.', ['It fell.', '* burnt.']],
    ['See p. 5 and pp. 6–9. Then stop.', ['See p. 5 and pp. 6–9.', 'Then stop.']],
    [
      'Resolution No. 822 passed. No. Nobody came.',
      ['Resolution No. 822 passed.', 'No.', 'Nobody came.'],
    ],
    [
      'Mr. Sousa and Dr. Melo met in St. Petersburg. They spoke.',
      ['Mr. Sousa and Dr. Melo met in St. Petersburg.', 'They spoke.'],
    ],
    [
      'Some, e.g. Portugal, paid; others, i.e. Spain, did not. So it went.',
      ['Some, e.g. Portugal, paid; others, i.e. Spain, did not.', 'So it went.'],
    ],
    [
      'The U.S. Senate voted. It passed in the U.S. The House agreed.',
      ['The U.S. Senate voted.', 'It passed in the U.S.', 'The House agreed.'],
    ],
    [
      'It grew by 3.5 per cent. Prices fell by 1.2.',
      ['It grew by 3.5 per cent.', 'Prices fell by 1.2.'],
    ],
    [
      'On 8 Nov. 2020 it fell. On 9 Nov. It ended.',
      ['On 8 Nov. 2020 it fell.', 'On 9 Nov.', 'It ended.'],
    ],
    ['On Nov. 8 it fell.', ['On Nov. 8 it fell.']],
    [
      'At 9.40 a.m. it shook. By 11 p.m. The fires had spread.',
      ['At 9.40 a.m. it shook.', 'By 11 p.m.', 'The fires had spread.'],
    ],
    [
      'T. D. Kendrick wrote it. J. Sousa replied.',
      ['T. D. Kendrick wrote it.', 'J. Sousa replied.'],
    ],
    ['“We fight. We win.”[@x] They lost.', ['“We fight.', 'We win.”*', 'They lost.']],
    ['He said “no.” and left.', ['He said “no.” and left.']],
    ['(It was over.) The rest is known.', ['(It was over.)', 'The rest is known.']],
    ['Ibid. passim. 40 died.', ['Ibid. passim.', '40 died.']],
    ['A **bold end.** A [link.](/x/) Then `code. Code`.', ['A bold end.', 'A link.', 'Then *.']],
    [
      'A first line\nand a second. A third\nline.',
      ['A first line\nand a second.', 'A third\nline.'],
    ],
    ['See https://example.org/a.b.C. Then go.', ['See *.', 'Then go.']],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('keeps the nodes and the points of the source', () => {
    const { tree } = parseBody('First.[@x] Second *and\nthird*.', 'test.mdx');
    const flat = flatten(tree!.children[0] as Paragraph);
    const [first, second] = sentencesOf(flat);
    expect(first!.pieces.map(({ node }) => node.type)).toEqual(['text', 'reference']);
    expect(second!.pieces.map(({ node }) => node.type)).toEqual(['text', 'text', 'text']);
    expect(flat.pointAt(second!.start)).toMatchObject({ line: 1, column: 12 });
    expect(flat.pointAt(second!.text.indexOf('third') + second!.start)).toMatchObject({
      line: 2,
      column: 1,
    });
  });
});
