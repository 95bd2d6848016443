import { describe, expect, test } from 'vitest';
import { saidOf } from '../../../tests/unit/body-passage.ts';
import { looseBrackets } from './loose-brackets.ts';

describe('looseBrackets', () => {
  test('finds brackets that look like references', () => {
    expect(
      saidOf(looseBrackets, 'See [@quake-losses and [claims:one-in-four], [ #deaths].'),
    ).toEqual([
      '1:5 “[@quake-losses” is no reference',
      '1:24 “[claims:one-in-four” is no reference',
      '1:46 “[ #deaths” is no reference',
    ]);
  });

  test('finds a source that is named outside brackets', () => {
    expect(
      saidOf(looseBrackets, 'It shook (@quake-losses). Write to me@quake-losses.org.'),
    ).toEqual(['1:11 “@quake-losses” is no reference']);
  });

  test('lets pass references and other brackets', () => {
    expect(saidOf(looseBrackets, 'A [place:lisbon], [sic], [link](/), [1].')).toEqual([]);
  });
});
