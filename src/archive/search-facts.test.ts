import { describe, expect, test } from 'vitest';
import { loadArchive } from './load.ts';
import { searchFacts } from './search-facts.ts';

const folder = 'tests/fixture/content';
const { archive } = loadArchive(folder, folder);

describe('searchFacts', () => {
  test('of a place are its names with the spellings of a plain keyboard', () => {
    expect(searchFacts(archive, archive.places.get('opera-house')!)).toMatchObject({
      kind: 'places',
      names: [
        'Opera House / Casa da Ópera',
        'Ópera do Tejo',
        'Casa da Ópera',
        'Opera House / Casa da Opera',
        'Opera do Tejo',
        'Casa da Opera',
      ],
    });
  });

  test('of a figure are its side, its years and the places that it is about', () => {
    const { kind, year, mentions } = searchFacts(
      archive,
      archive.statistics.get('deaths-lisbon-1755')!,
    );
    expect({ kind, year, mentions }).toEqual({
      kind: 'statistics',
      year: ['1755'],
      mentions: ['Lisbon', 'Lisboa'],
    });
  });

  test('of an explainer are its section', () => {
    expect(searchFacts(archive, archive.explainers.get('the-day/what-happened')!).section).toEqual([
      'the-day',
    ]);
  });
});
