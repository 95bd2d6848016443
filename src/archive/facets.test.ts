import { describe, expect, test } from 'vitest';
import { loadArchive } from './load.ts';
import { facetsOf, facetUrl } from './facets.ts';

const { archive } = loadArchive('tests/fixture/content', 'tests/fixture/content');
const shown = (list: Parameters<typeof facetsOf>[1]) =>
  facetsOf(archive, list).map(({ name, values }) => [
    name,
    values.map(({ id, members }) => `${id} ${members.length}`),
  ]);

describe('facetsOf', () => {
  test('parts a list by what its records state', () => {
    expect(shown('claims')).toEqual([
      ['part', ['the-day 3']],
      ['side', ['third 3']],
      ['status', ['disputed 2']],
    ]);
    expect(shown('sources')).toEqual([
      ['side', ['third 6']],
      ['kind', ['post-weblog 3', 'webpage 2']],
      ['language', ['en 6', 'pt 2']],
    ]);
  });

  test('offers nothing that would not narrow the list', () => {
    expect(shown('charts')).toEqual([]);
  });
});

describe('facetUrl', () => {
  test('stands below the list', () => {
    expect(facetUrl('events', 'kind', 'harm')).toBe('/timeline/kind/harm/');
  });
});
