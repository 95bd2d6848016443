import { describe, expect, test } from 'vitest';
import { bodyPassage, fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { boundFigures } from './bound-figures.ts';

describe('boundFigures', () => {
  test.each([
    ['Nine people died.', ['1:1 “Nine people” stands without its evidence']],
    ['It killed nine.', ['1:11 “killed nine” stands without its evidence']],
    [
      'Nine people died.[@quake-losses] Ten people fled.',
      ['1:34 “Ten people” stands without its evidence'],
    ],
    [
      '| Where | Killed |\n| --- | --- |\n| Quay | 9 |\n| Belém | 10 [@quake-losses] |',
      ['3:10 “Killed, Quay: 9” stands without its evidence'],
    ],
  ])('finds the number in %j', (text, said) => {
    expect(saidOf(boundFigures, text)).toEqual(said);
  });

  test.each([
    ['a statistic', 'Of nine people [#deaths-lisbon-1755] died.'],
    ['a citation behind the full stop', 'Nine people died.[@quake-losses]'],
    ['the sentence that leads in to a list', 'They were counted [@quake-losses]:\n\n- nine people'],
    [
      'the row of a table',
      '| Where | Killed | Source |\n| --- | --- | --- |\n| Quay | 9 | [@quake-losses] |',
    ],
    ['the heading of a table', '| Where | Killed [@quake-losses] |\n| --- | --- |\n| Quay | 9 |'],
    [
      'the line of sources below a table',
      '| Where | Killed |\n| --- | --- |\n| Quay | 9 |\n\nSource: [@quake-losses].',
    ],
    ['a block quotation with a citation', '> Nine people died. They were buried.[@quake-losses]'],
    [
      'an element that quotes',
      'He wrote: <Quote by="dave-schumaker" source="schumaker-2005">nine people died</Quote>.',
    ],
    [
      'quotation marks that end before a citation',
      '“Nine people died. We mourn.”[@schumaker-2005]',
    ],
    ['a reason for the exemption', 'They signed with <N why="names">two people’s</N> names.'],
  ])('is content with %s', (_, text) => {
    expect(saidOf(boundFigures, text)).toEqual([]);
  });

  test('spares headings and key points whose figure the body binds', () => {
    const body = bodyPassage('## Nine people, forty people\n\nThere were 9 people.[@quake-losses]');
    const keyPoint = {
      ...fieldPassage('Nine people died.', { path: 'keyPoints.0' }),
      entry: body.entry,
    };
    expect(saidOf(boundFigures, body, keyPoint)).toEqual([
      '1:17 “forty people” stands without its evidence',
    ]);
  });

  test('takes the values of statistics for figures of the body', () => {
    const body = bodyPassage('### Of 200,000 people\n\nSo many: [#population-lisbon-1755].');
    expect(saidOf(boundFigures, body)).toEqual([]);
  });

  test('lets records lean on the sources that they name', () => {
    expect(
      saidOf(boundFigures, fieldPassage('Nine people died.', { collection: 'claims' })),
    ).toEqual([]);
    expect(
      saidOf(boundFigures, fieldPassage('Nine people died.', { collection: 'terms' })).length,
    ).toBe(1);
  });
});
