import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { boundFigures } from '#archive/rules/bound-figures.ts';
import { citedMeasures } from '#archive/rules/cited-measures.ts';
import { loadedWords } from '#archive/rules/loaded-words.ts';
import { looseBrackets } from '#archive/rules/loose-brackets.ts';
import { mdxIsInput } from '#archive/rules/mdx-is-input.ts';
import { placeNames } from '#archive/rules/place-names.ts';
import type { Rule } from '#archive/rules/rules.ts';
import { straightQuotes } from '#archive/rules/straight-quotes.ts';
import { bodyPassage } from './body-passage.ts';

const { archive } = loadArchive('src/content');
const numbers: Rule[] = [boundFigures, citedMeasures];
const prose: Rule[] = [
  ...numbers,
  placeNames,
  loadedWords,
  straightQuotes,
  looseBrackets,
  mdxIsInput,
];

/** The items of a list in a Markdown file, without their bullets. */
const items = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));

const findings = (rules: Rule[], text: string) =>
  rules.flatMap((rule) => rule({ archive, passages: [bodyPassage(text)] }));

describe('the rules of prose', () => {
  test.each(items('tests/corpus/legitimate.md'))('let pass: %s', (sentence) => {
    expect(findings(prose, sentence)).toEqual([]);
  });

  test.each(items('tests/corpus/unbound.md'))('find the number in: %s', (sentence) => {
    expect(findings(numbers, sentence).length).toBeGreaterThan(0);
  });
});
