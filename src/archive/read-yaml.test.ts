import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

describe('readYaml', () => {
  test('keeps dates as text and the place of every value and key', () => {
    const { data, positions } = readYaml('- id: a\n  date: 2020-10-10\n', 'f.yaml');
    expect(data).toEqual([{ id: 'a', date: '2020-10-10' }]);
    expect(positions['0.date']).toEqual([2, 9]);
    expect(positions['0.date:key']).toEqual([2, 3]);
  });

  test('counts lines of the whole file in frontmatter', () => {
    expect(readYaml('title: A', 'f.mdx', 1).positions['title']).toEqual([2, 8]);
  });

  test.each([
    ['a tab', 'a:\n\tb: 1', 2, 'A tab indents this line'],
    ['an open quotation mark', 'a: "b', 1, 'A quotation mark is not closed'],
    ['a key that stands twice', 'a: 1\na: 2', 2, 'The same key stands twice'],
  ])('reports %s', (_, text, line, what) => {
    const { data, findings } = readYaml(text, 'f.yaml');
    expect(data).toBeUndefined();
    expect(findings[0]).toMatchObject({ at: { file: 'f.yaml', line }, rule: 'yaml', what });
  });
});
