import { describe, expect, test } from 'vitest';
import { fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { inlineText } from './inline-text.ts';

describe('inlineText', () => {
  test.each([
    ['- One', '1:1 This text takes one paragraph; here stands a list'],
    ['1755. A year', '1:1 This text takes one paragraph; here stands a list'],
    ['# One', '1:1 This text takes one paragraph; here stands a heading'],
    ['One.\n\nTwo.', '3:1 This text takes one paragraph; here stands another paragraph'],
    [
      '<Chart id="deaths-lisbon-by-source" />',
      '1:1 This text takes one paragraph; here stands <Chart>',
    ],
  ])('refuses %j', (text, said) => {
    expect(saidOf(inlineText, fieldPassage(text))).toEqual([said]);
  });

  test('takes a paragraph, and anything in a body', () => {
    expect(saidOf(inlineText, fieldPassage('*One* [link](/) \\- two.'), '# One\n\n- Two')).toEqual(
      [],
    );
  });
});
