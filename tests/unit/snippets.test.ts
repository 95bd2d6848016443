import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correction, explainer } from '#schemas/explainer.ts';
import { mdxIsInput } from '#archive/rules/mdx-is-input.ts';
import type { BracketReference } from '#markdown/references.ts';
import { vocabulary } from '#markdown/vocabulary.ts';
import { bodyPassage, saidOf } from './body-passage.ts';

interface Snippet {
  prefix: string;
  body: string | string[];
}
const snippets = Object.entries(
  JSON.parse(readFileSync('.vscode/archive.code-snippets', 'utf8')) as Record<string, Snippet>,
);

/** What an editor puts in when nobody types: `${1:id}` gives `id`, `${1|a,b|}` the first word. */
const inserted = ({ body }: Snippet): string =>
  [body]
    .flat()
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,}]*)[^}]*\}/g, '$1')
    .replace(/\$\d/g, '');

const named = (name: string) => inserted(snippets.find(([each]) => each === name)![1]);
const texts = snippets.filter(([name]) => name !== 'Page' && name !== 'Correction');
/** Elements of a sentence stand in one. */
const inPlace = (name: string, text: string) =>
  vocabulary[name]?.place === 'inline' ? `Words and ${text}.` : text;

describe('.vscode/archive.code-snippets', () => {
  test.each(texts)('%s is what a page may hold', (name, snippet) => {
    expect(saidOf(mdxIsInput, inPlace(name, inserted(snippet)))).toEqual([]);
  });

  test('has every element of the vocabulary, with each of its attributes', () => {
    for (const [name, { required, optional }] of Object.entries(vocabulary)) {
      const text = named(name);
      expect(text).toContain(`<${name}`);
      for (const attribute of [...required, ...optional]) expect(text).toContain(`${attribute}="`);
    }
  });

  test('has every kind of reference, without fault', () => {
    const kinds = new Set<string>();
    for (const [, snippet] of texts.filter(([, snippet]) => inserted(snippet).startsWith('[')))
      visit(bodyPassage(`Words ${inserted(snippet)}`).tree, (node: Nodes) => {
        if (node.type !== 'reference') return;
        expect((node as BracketReference).problem).toBeUndefined();
        kinds.add(node.kind);
      });
    expect([...kinds].toSorted()).toEqual(['actor', 'citation', 'place', 'statistic', 'term']);
  });

  test('begins a page that its schema accepts', () => {
    const head = named('Page').split('---')[1]!;
    expect(explainer.parse(parse(head)).draft).toBe(true);
  });

  test('enters a correction that its schema accepts', () => {
    const [entry] = parse(named('Correction')) as unknown[];
    expect(correction.parse(entry).kind).toBe('correction');
  });
});
