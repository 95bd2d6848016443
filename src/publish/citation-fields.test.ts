import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { citationFields } from './citation-fields.ts';

const { archive } = loadArchive('tests/fixture/content', 'tests/fixture/content');
const address = 'https://quake.example/';

describe('citationFields', () => {
  test('keeps the name of a body whole and gives the last change as the date', () => {
    const record = archive.explainers.get('the-day/what-happened')!;
    const corrections = [{ date: '2026-12-01', kind: 'update' as const, note: 'New.' }];
    const entry = { ...record, data: { ...record.data, corrections } };
    expect(citationFields(archive, { title: 'A day', address, record: entry })).toEqual([
      ['citation_title', 'A day'],
      ['citation_author', 'Lisbon\u00a01755'],
      ['citation_publisher', 'Lisbon 1755'],
      ['citation_language', 'en-GB'],
      ['citation_public_url', 'https://quake.example/'],
      ['citation_publication_date', '2026/11/24'],
      ['citation_date', '2026/12/01'],
      ['DC.date', '2026-12-01'],
      ['DC.type', 'webpage'],
      ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
  });

  test('claims nothing that somebody else wrote', () => {
    const [source] = archive.sources.values();
    expect(citationFields(archive, { title: 'A letter', address, record: source! })).toEqual([]);
  });
});
