import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { draftFiles, withoutDrafts } from './drafts.ts';

const page = (id: string, related: string[] = []) =>
  [id, { id, at: { file: `content/explainers/${id}.mdx` }, data: { related } }] as const;
const archive = {
  explainers: new Map([
    page('waves/lisbon', ['waves/cadiz', 'waves/spain', 'waves/tagus']),
    page('waves/cadiz'),
  ] as never),
  refused: new Set(['explainers/waves/tagus', 'explainers/waves/spain', 'terms/tagus']),
  files: new Map([
    ['content/explainers/waves/lisbon.mdx', '---\ntitle: Lisbon\n---\n\ndraft: true\n'],
    ['content/explainers/waves/cadiz.mdx', '---\ntitle: Cadiz\ndraft: true # not yet\n---\n'],
    ['content/explainers/waves/tagus.mdx', '---\ntitle:\ndraft: true\norder:\n---\n'],
    ['content/explainers/waves/spain.mdx', '---\ntitle:\ndraft: false\n---\n'],
    ['content/terms/terms.yaml', 'draft: true\n'],
  ]),
} as unknown as Archive;

describe('draftFiles', () => {
  test('reads the head of a page alone, also of one that does not load', () => {
    expect([...draftFiles(archive)]).toEqual([
      'content/explainers/waves/cadiz.mdx',
      'content/explainers/waves/tagus.mdx',
    ]);
  });
});

describe('withoutDrafts', () => {
  test('leaves out drafts, and the names of those that do not load', () => {
    const published = withoutDrafts(archive);
    expect([...published.explainers.keys()]).toEqual(['waves/lisbon']);
    expect([...published.refused]).toEqual(['explainers/waves/spain', 'terms/tagus']);
  });

  test('leaves them out where a page names them as well', () => {
    const lisbon = withoutDrafts(archive).explainers.get('waves/lisbon')!;
    expect(lisbon.data.related).toEqual(['waves/spain']);
  });

  test('gives the archive itself where there are none', () => {
    const published = withoutDrafts(archive);
    const none = { ...published, files: new Map() };
    expect(withoutDrafts(none)).toBe(none);
  });
});
