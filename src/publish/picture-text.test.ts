import { describe, expect, test } from 'vitest';
import type { Face } from './picture-fonts.ts';
import { escaped, linesOf, spansOf, widthOf } from './picture-text.ts';

const face = (family: string, signs: string, width: number): Face => ({
  family,
  weight: 400,
  file: '',
  advances: new Map([...signs].map((sign) => [sign.codePointAt(0)!, width])),
});
const faces = [face('Latin', 'abc <&', 0.5), face('Other', 'ə', 1)];

describe('escaped', () => {
  test('leaves nothing that could open an element or end an attribute', () => {
    expect(escaped('<b a="1">&</b>')).toBe('&#60;b a=&#34;1&#34;&#62;&#38;&#60;/b&#62;');
  });

  test('leaves out what XML cannot hold', () => {
    expect(escaped('a\u0000\u001b\ufffeb')).toBe('ab');
  });
});

describe('widthOf', () => {
  test('adds the widths of the face that has each sign', () => {
    expect(widthOf('abə', faces, 10)).toBe(20);
  });
});

describe('linesOf', () => {
  test('breaks before the word that does not fit', () => {
    expect(linesOf('ab ab ab', faces, 10, 26)).toEqual(['ab ab', 'ab']);
  });

  test('gives a longer word a line of its own', () => {
    expect(linesOf('a abcabc a', faces, 10, 20)).toEqual(['a', 'abcabc', 'a']);
  });
});

describe('spansOf', () => {
  test('sets each run in the face that has it, spaces with what stands before', () => {
    expect(spansOf('aə b', faces)).toBe(
      '<tspan font-family="Latin" font-weight="400">a</tspan>' +
        '<tspan font-family="Other" font-weight="400">ə </tspan>' +
        '<tspan font-family="Latin" font-weight="400">b</tspan>',
    );
  });

  test('escapes what it sets', () => {
    expect(spansOf('<a&', faces)).toContain('>&#60;a&#38;<');
  });
});
