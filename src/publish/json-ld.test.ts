import { describe, expect, test } from 'vitest';
import type { PageEntry } from '#archive/archive.ts';
import { loadArchive } from '#archive/load.ts';
import { pageEvidence } from '#archive/page-view.ts';
import { scriptText, structuredData } from './json-ld.ts';

const { archive } = loadArchive('tests/fixture/content', 'tests/fixture/content');
const absolute = (path: string) => `https://quake.example/base${path}`;
const explainer = archive.explainers.get('the-day/what-happened')!;
const described = (entry: PageEntry) => ({
  url: `/explainers/${entry.id}/`,
  title: 'What happened',
  above: [{ text: 'The day', url: '/explainers/the-day/' }],
  record: entry,
  citations: pageEvidence(archive, entry).citations,
});
const things = (page: Parameters<typeof structuredData>[1]) =>
  JSON.parse(JSON.stringify(structuredData(archive, page, absolute)))['@graph'] as Record<
    string,
    unknown
  >[];

describe('structuredData', () => {
  test('is the whole archive on the home page', () => {
    const [site, ...others] = things({ url: '/', title: 'Lisbon 1755', above: [], citations: [] });
    expect(site).toMatchObject({ '@type': 'WebSite', url: 'https://quake.example/base/' });
    expect(others).toEqual([]);
  });

  test('is an article that cites documents by their addresses', () => {
    const [article] = things(described(explainer));
    expect(article).toMatchObject({
      '@type': 'Article',
      url: 'https://quake.example/base/explainers/the-day/what-happened/',
      articleSection: 'The day',
      datePublished: '2026-11-24',
    });
    expect(article!['citation']).toContain('https://lisbonquake.com/en-GB/blog/the-losses');
    expect(article).not.toHaveProperty('correction');
  });

  test('lists corrections, and takes the last for the day of the last change', () => {
    const corrections = [
      { date: '2026-12-01', kind: 'correction' as const, note: 'It said [#deaths-lisbon-1755].' },
    ];
    const entry = { ...explainer, data: { ...explainer.data, corrections } };
    const [article] = things(described(entry));
    expect(article).toMatchObject({
      dateModified: '2026-12-01',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-12-01' }],
    });
    expect(JSON.stringify(article!['correction'])).not.toContain('[#');
  });

  test('is a dataset with its columns and its file where it may be passed on', () => {
    const record = archive.datasets.get('buildings-lost')!;
    const dataset = (redistribute: 'yes' | 'no') =>
      things({
        url: '/data/buildings-lost/',
        title: 'Buildings',
        above: [],
        citations: [],
        record: { ...record, data: { ...record.data, redistribute } },
      })[0];
    expect(dataset('yes')).toMatchObject({
      '@type': 'Dataset',
      distribution: [
        {
          encodingFormat: 'text/csv',
          contentUrl: 'https://quake.example/base/data/buildings-lost.csv',
        },
      ],
    });
    expect(dataset('no')).not.toHaveProperty('distribution');
  });

  test('says where a page hangs', () => {
    expect(things(described(explainer)).at(-1)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://quake.example/base/' },
        { position: 2, name: 'The day', item: 'https://quake.example/base/explainers/the-day/' },
        { position: 3, name: 'What happened' },
      ],
    });
  });
});

describe('scriptText', () => {
  test('cannot end its element or open a comment, and is read back unchanged', () => {
    const data = { name: '</script><!-- <script>' };
    expect(scriptText(data)).not.toContain('<');
    expect(JSON.parse(scriptText(data))).toEqual(data);
  });
});
