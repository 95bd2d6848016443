import { describe, expect, test } from 'vitest';
import { fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { footnotes } from './footnotes.ts';

describe('footnotes', () => {
  test.each([
    ['It sank.[^a]', '1:9 There is no footnote [^a]'],
    ['It sank.[^a]\n\n[^a]:', '3:1 The footnote [^a] has no text'],
    ['It sank.\n\n[^a]: When?', '3:1 Nothing refers to the footnote [^a]'],
    ['It sank.[^a]\n\n[^a]: Then.\n\n[^a]: Now.', '5:1 The footnote [^a] stands twice'],
  ])('finds the fault in %j', (text, said) => {
    expect(saidOf(footnotes, text)).toEqual([said]);
  });

  test('lets pass footnotes with words or a citation', () => {
    expect(saidOf(footnotes, 'It sank.[^a][^b]\n\n[^a]: Then.\n\n[^b]: [@quake-losses]')).toEqual(
      [],
    );
  });

  test('refuses them outside pages', () => {
    expect(saidOf(footnotes, fieldPassage('It sank.[^a]'))).toEqual([
      '1:9 A footnote stands outside a page',
    ]);
  });
});
