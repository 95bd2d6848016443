import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { cslOfPage, cslOfSource, exportCitations } from './citations.ts';

const source = {
  id: 'hrw-2020',
  type: 'report',
  title: 'Unlawful Attacks {on} Towns & Villages',
  authors: [],
  publisher: 'Relief Watch',
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

  test('keeps every script, mark and author in BibTeX', () => {
    const title = 'Գիշեր: 5 % & $1_000, «Gecə»';
    const text = exportCitations(
      [{ ...item, title, author: [{ literal: 'Kurtis Yan' }, { literal: 'J. Halsey' }] }],
      'bib',
    );
    expect(text).toBe(
      [
        '@techreport{hrw-2020,',
        '  title = {{Գիշեր: 5 \\% \\& \\$1\\_000, «Gecə»}},',
        '  author = {{Kurtis Yan} and {J. Halsey}},',
        '  institution = {{Relief Watch}},',
        '  year = {2020},',
        '  month = dec,',
        '  day = {11},',
        '  url = {https://example.org/a?b=1&c=2},',
        '  urldate = {2026-11-23},',
        '  langid = {en},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('wraps no line of RIS, and gives a date as far as it is known', () => {
    const url = `https://example.org/${'long-'.repeat(40)}`;
    const text = exportCitations(
      [{ ...item, URL: url, issued: { 'date-parts': [[2020, 2]] } }],
      'ris',
    );
    expect(text.split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - hrw-2020',
      'TI  - Unlawful Attacks {on} Towns & Villages',
      'PB  - Relief Watch',
      'PY  - 2020',
      'DA  - 2020/02//',
      `UR  - ${url}`,
      'Y2  - 2026/11/23/',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });
});
