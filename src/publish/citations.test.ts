import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslOfPage, cslOfSource, exportCitations } from './citations.ts';

const source = {
  id: 'hrw-2020',
  type: 'report',
  title: 'Unlawful Attacks {on} Towns & Villages',
  authors: [],
  publisher: 'Human Rights Watch',
  issued: '2020-12-11',
  url: 'https://example.org/a?b=1&c=2',
  read: '2026-11-23',
  lang: 'en',
  side: 'third',
  stance: 'x',
  reports: [],
  derivesFrom: [],
} as never;
const item = cslOfSource(source);

describe('cslOfSource', () => {
  test('keeps a date as exact as it is', () => {
    expect(item.issued).toEqual({ 'date-parts': [[2020, 12, 11]] });
    expect(
      cslOfSource({ ...(source as object), issued: 'unknown' } as never).issued,
    ).toBeUndefined();
  });
});

describe('cslOfPage', () => {
  test('names the archive as author and container', () => {
    const page = cslOfPage({
      id: 'a/b',
      title: 'T',
      author: 'A',
      site: 'S',
      url: 'https://e.org/',
      lang: 'en',
    });
    expect(page).toMatchObject({ id: 'a-b', author: [{ literal: 'A' }], 'container-title': 'S' });
  });
});

describe('exportCitations', () => {
  test.each(['bib', 'ris', 'csl.json'] as const)(
    'writes %s that reads back with its title, year and address',
    (format) => {
      const [back] = new Cite(exportCitations([item], format)).data as (typeof item)[];
      expect(back?.title.replaceAll(/<\/?span[^>]*>/g, '')).toBe(item.title);
      expect(back?.issued?.['date-parts'][0]?.[0]).toBe(2020);
      expect(back?.URL).toBe('https://example.org/a?b=1&c=2');
    },
  );

  test('names an item of BibTeX by its id', () => {
    expect(exportCitations([item], 'bib')).toMatch(/^@\w+\{hrw-2020,/);
  });

  test('writes the month of BibTeX as a name', () => {
    expect(exportCitations([item], 'bib')).toMatch(/month = dec,/);
  });
});
