import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, named } from './dom.ts';
import {
  deadIds,
  deadLinks,
  fetchedByStyles,
  foreignRequests,
  oddLinks,
  unreachable,
} from './links.ts';
import { fileOf, pagesOf } from './pages.ts';

const { dir } = inject('site');
const pages = pagesOf(dir);

describe('links of every page', () => {
  test('lead to a page, a part of a page or a file of the site', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(deadLinks(dir, pages)).toEqual([]);
  });

  test('name ids of their own page in labels, pop-up buttons and patterns', () => {
    expect(pages.flatMap(deadIds)).toEqual([]);
  });

  test('run no script and hold no data', () => {
    expect(pages.flatMap(oddLinks)).toEqual([]);
  });

  test('reach every page from the home page', () => {
    expect(unreachable(pages)).toEqual([]);
  });

  test('to documents elsewhere carry the day on which they were read', () => {
    const bare = pages.flatMap(({ url, document }) =>
      named(document, 'a')
        .filter((link) => attribute(link, 'rel') === 'external')
        .filter((link) => !/^\d{4}-\d{2}-\d{2}$/.test(attribute(link, 'data-versiondate') ?? ''))
        .map((link) => `${url}: ${attribute(link, 'href')}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('requests of every page', () => {
  test('go to no other host', () => {
    expect(pages.flatMap((page) => foreignRequests(dir, page))).toEqual([]);
  });

  test('from stylesheets find their files', () => {
    const missing = globSync('**/*.css', { cwd: dir }).flatMap((sheet) =>
      fetchedByStyles(readFileSync(join(dir, sheet), 'utf8'))
        .filter((value) => !value.startsWith('data:'))
        .map((value) => posix.resolve(`/${posix.dirname(sheet)}`, value))
        .filter((path) => !fileOf(dir, path)),
    );
    expect(missing).toEqual([]);
  });
});
