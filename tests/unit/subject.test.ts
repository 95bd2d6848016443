import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { subject } from '../subject.ts';

/** The one legitimate use: a script and a country have typefaces named after them. */
const typefaces = /'Armenian (?:Serif|Sans)'|noto-(?:serif|sans)-armenian|\bGeorgia,/g;

/** Every line of the generator that holds one of these words. */
const linesWith = (words: RegExp) =>
  globSync(['src/**/*.{ts,astro,js,css,json,md,svg}', 'scripts/*.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^src\/(content|fonts)\/|^src\/styles\/fonts\.css$/.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          (line.replace(typefaces, '').match(words) ?? []).map(
            (word) => `${file}:${index + 1} ${word}`,
          ),
        ),
    );

describe('the generator', () => {
  test('names no place, actor or section of the archive', () => {
    const words = subject({ actors: true });
    expect(words.source.split('|').length).toBeGreaterThan(500);
    expect('From Baku to Yerevan'.match(words)).toEqual(['Baku', 'Yerevan']);
    expect(linesWith(words)).toEqual([]);
  });

  test('names the subject of the archive in no other form', () => {
    const forms = /karabakh|armenia|azerbaijan|artsakh|nagorno|\bbaku\b|yerevan/gi;
    expect(linesWith(forms)).toEqual([]);
  });
});
