import { describe, expect, inject, test } from 'vitest';
import { attribute, classed, named, text } from './dom.ts';
import { kindOf, pagesOf } from './pages.ts';

const pages = pagesOf(inject('site').dir);
const byUrl = new Map(pages.map((page) => [page.url, page]));

/** What each link of a list promises: the address, and how many records it has. */
const links = (url: string) =>
  classed(byUrl.get(url)!.document, 'filters').flatMap((nav) =>
    named(nav, 'dd').map((item) => ({
      url: attribute(named(item, 'a')[0]!, 'href')!,
      n: Number(text(named(item, 'small')[0]!).replaceAll(',', '')),
    })),
  );

/** The rows of a narrowed list, all its pages together. */
const rows = (url: string) =>
  pages
    .filter((page) => page.url === url || (page.url.startsWith(url) && page.url !== url))
    .flatMap(({ document }) => [...named(document, 'article'), ...classed(document, 'event')]);

describe('the lists of', () => {
  test.each(['claims', 'sources', 'statistics', 'charts', 'timeline'])(
    '%s are narrowed by links to pages that hold what they promise',
    (list) => {
      const promised = links(`/${list}/`);
      expect(promised.length).toBeGreaterThan(1);
      expect(promised.map(({ url }) => ({ url, n: rows(url).length }))).toEqual(promised);
    },
  );
});

describe('a narrowed list', () => {
  test('says which link led to it', () => {
    const narrowed = pages.filter(
      ({ url, document }) =>
        kindOf(url).endsWith('/narrowed') && classed(document, 'filters').length > 0,
    );
    expect(narrowed.length).toBeGreaterThan(20);
    const current = narrowed.map(({ url, document }) => [
      url.replace(/(?<=\/)\d+\/$/, ''),
      ...named(classed(document, 'filters')[0]!, 'a')
        .filter((link) => attribute(link, 'aria-current') === 'page')
        .map((link) => attribute(link, 'href')),
    ]);
    expect(current.filter(([url, ...marked]) => marked.join() !== url)).toEqual([]);
  });
});
