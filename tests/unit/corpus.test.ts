import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { boundFigures } from '#archive/rules/bound-figures.ts';
import { citedMeasures } from '#archive/rules/cited-measures.ts';
import type { Rule } from '#archive/rules/rules.ts';
import { bodyPassage } from './body-passage.ts';

const { archive } = loadArchive('src/content');
const prose: Rule[] = [boundFigures, citedMeasures];

/** The items of a list in a Markdown file, without their bullets. */
const items = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));

const findings = (text: string) =>
  prose.flatMap((rule) => rule({ archive, passages: [bodyPassage(text)] }));

describe('the rules of prose', () => {
  test.each(items('tests/corpus/legitimate.md'))('let pass: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  test.each(items('tests/corpus/unbound.md'))('find the number in: %s', (sentence) => {
    expect(findings(sentence).length).toBeGreaterThan(0);
  });
});
