import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { advancesOf, renamed } from './sfnt.ts';

const unpacked = async (name: string) =>
  Buffer.from(await decompress(readFileSync(`src/fonts/${name}.woff2`)));

let names: Buffer;
beforeAll(async () => {
  names = await unpacked('contact-sans-names');
});

describe('advancesOf', () => {
  test('gives the width of each sign in parts of the size', async () => {
    const core = advancesOf(await unpacked('contact-sans-core'));
    expect(core.get('A'.codePointAt(0)!)).toBe(0.543);
    expect(core.get('n'.codePointAt(0)!)).toBe(0.547);
    expect(core.get(' '.codePointAt(0)!)).toBe(0.2);
  });

  test.each([
    'contact-sans-names',
    'contact-sans-600-names',
    'literata-names',
    'literata-italic-names',
  ])('finds every letter of names in %s', async (name) => {
    const advances = advancesOf(await unpacked(name));
    expect([...'əƏğĞıİşŞ'].filter((sign) => !advances.has(sign.codePointAt(0)!))).toEqual([]);
  });

  test('has nothing for signs that are not in the font', () => {
    expect(advancesOf(names).has('A'.codePointAt(0)!)).toBe(false);
  });
});

describe('renamed', () => {
  test('keeps the signs and gives the font another name', () => {
    const other = renamed(names, 'Quay Sans');
    expect([...advancesOf(other)]).toEqual([...advancesOf(names)]);
    expect(other.includes(Buffer.from('Quay Sans', 'utf16le').swap16())).toBe(true);
    expect(other.length % 2).toBe(0);
  });
});
