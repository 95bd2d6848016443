import { describe, expect, test } from 'vitest';
import { fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { loadedWords } from './loaded-words.ts';

describe('loadedWords', () => {
  test.each([
    ['The tyrant fled.', '1:5 “tyrant” takes a side. It is abuse of a minister.'],
    ['Tyranny ended.', '1:1 “Tyranny” takes a side. It is abuse of a minister.'],
    [
      'A “tyrant” fled. It was night.[@quake-losses]',
      '1:4 “tyrant” takes a side. It is abuse of a minister.',
    ],
    [
      'By night,[@quake-losses] a “tyrant” fled.',
      '1:29 “tyrant” takes a side. It is abuse of a minister.',
    ],
    ['> A tyrant fled.', '1:5 “tyrant” takes a side. It is abuse of a minister.'],
  ])('finds the word in %j', (text, said) => {
    expect(saidOf(loadedWords, text)).toEqual([said]);
  });

  test.each([
    ['quotation marks with a citation behind them', 'He wrote of a “tyrant”.[@schumaker-2005]'],
    [
      'single marks within an apostrophe’s reach',
      'He wrote: ‘the tyrant’s end’ [@schumaker-2005].',
    ],
    ['a quotation over several sentences', '“The tyrant fled. We stayed.”[@schumaker-2005]'],
    ['a block quotation with a citation', '> A tyrant fled. It was night.[@schumaker-2005]'],
    [
      'an element that quotes',
      '<Quote by="dave-schumaker" source="schumaker-2005">\n\nA tyrant.\n\n</Quote>',
    ],
    [
      'the row of a table with a citation',
      '| Word | Whose |\n| --- | --- |\n| “tyrant” | Mr S.[@schumaker-2005] |',
    ],
    ['a harmless phrase', 'The club of fanatics and the tidal regime.'],
    ['a longer word', 'Fanaticism.'],
  ])('lets pass %s', (_, text) => {
    expect(saidOf(loadedWords, text)).toEqual([]);
  });

  test('is content with marks alone where the record names its sources', () => {
    const field = (text: string) => fieldPassage(text, { collection: 'claims' });
    expect(saidOf(loadedWords, field('He was a “tyrant”.'))).toEqual([]);
    expect(saidOf(loadedWords, field('He was a tyrant.')).length).toBe(1);
  });
});
