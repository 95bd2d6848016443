import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { cardOf, cardsOf } from './cards.ts';

const { archive } = loadArchive('tests/fixture/content', 'tests/fixture/content');

describe('cardOf', () => {
  test.each([
    ['explainers', 'the-day/nine-forty', '/cards/explainers/the-day/nine-forty.png'],
    ['sections', 'the-day', '/cards/explainers/the-day.png'],
    ['charts', 'deaths', '/cards/charts/deaths.png'],
    ['claims', 'one-in-four', '/cards/claims.png'],
    ['geo', 'river', '/cards/datasets.png'],
    ['about', 'privacy', '/cards/site.png'],
  ] as const)('of a record in %s', (collection, id, url) => {
    expect(cardOf({ collection, id })).toBe(url);
  });
});

describe('cardsOf', () => {
  test('draws each address once, and one for every record that has pages', () => {
    const urls = cardsOf(archive).map(({ url }) => url);
    expect(urls.length).toBe(new Set(urls).size);
    const { explainers, charts, sections, claims, sources, geo } = archive;
    const entries = [explainers, charts, sections, claims, sources, geo].flatMap((map) => [
      ...map.values(),
    ]);
    const published = entries.filter(({ data }) => !('draft' in data && data.draft));
    expect(published.map(cardOf).filter((url) => !urls.includes(url))).toEqual([]);
  });

  test('has titles without markup', () => {
    expect(cardsOf(archive).filter(({ title }) => /[[\]*_]/.test(title))).toEqual([]);
  });
});
