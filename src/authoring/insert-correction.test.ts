import { describe, expect, test } from 'vitest';
import { insertCorrection } from './insert-correction.ts';

const entry = { date: '2026-11-24', kind: 'update', note: 'It said: nine.' };
const page = (corrections: string) =>
  `---\ntitle:   A page\n${corrections}related: [ a/b ]\n---\n\nText.\n---\n`;
const added = "  - date: 2026-11-24\n    kind: update\n    note: 'It said: nine.'\n";

describe('insertCorrection', () => {
  test.each([
    ['an empty list', 'corrections: []\n'],
    ['a key without a value', 'corrections:\n'],
  ])('begins the list in the place of %s', (_, before) => {
    expect(insertCorrection(page(before), entry)).toBe(page(`corrections:\n${added}`));
  });

  test('adds the key where it is missing', () => {
    expect(insertCorrection('---\ntitle: A\n---\nText.', entry)).toBe(
      `---\ntitle: A\ncorrections:\n${added}---\nText.`,
    );
  });

  test('stands behind those that are there, with their indentation', () => {
    const first = 'corrections:\n- date: 2026-11-01\n  note: >-\n    A\n    b\n';
    expect(insertCorrection(page(first), entry)).toBe(
      page(`${first}${added.replace(/^ {2}/gm, '')}`),
    );
  });

  test('goes on in brackets where the list is in brackets', () => {
    expect(insertCorrection(page('corrections: [{ date: 2026-11-01, note: A }]\n'), entry)).toBe(
      page(
        "corrections: [{ date: 2026-11-01, note: A }, { date: 2026-11-24, kind: update, note: 'It said: nine.' }]\n",
      ),
    );
  });

  test('ends lines as the page does', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(insertCorrection(crlf(page('corrections: []\n')), entry)).toBe(
      crlf(page(`corrections:\n${added}`)),
    );
  });

  test.each(['Text.\n', '---\ntitle: "A\n---\n'])(
    'refuses %j, which has no frontmatter',
    (text) => {
      expect(insertCorrection(text, entry)).toBeUndefined();
    },
  );
});
