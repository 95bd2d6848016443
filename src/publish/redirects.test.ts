import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { redirectPages, redirectsFile } from './redirects.ts';

const { archive } = loadArchive('tests/fixture/content');
const place = { site: 'https://example.org', base: '/archive' };

describe('redirectPages', () => {
  const [page] = redirectPages(archive, place);

  test('stand at the address that moved', () => {
    expect(page!.path).toBe('/explainers/the-day/the-shocks/index.html');
  });

  test('send the reader on, and search engines to the new address', () => {
    expect(page!.content).toContain(
      '<meta http-equiv="refresh" content="0; url=/archive/explainers/the-day/what-happened/">',
    );
    expect(page!.content).toContain(
      '<link rel="canonical" href="https://example.org/archive/explainers/the-day/what-happened/">',
    );
    expect(page!.content).toContain('<a href="/archive/explainers/the-day/what-happened/">');
  });
});

describe('redirectsFile', () => {
  test('says the same in a line each', () => {
    expect(redirectsFile(archive, place)).toBe(
      '/archive/explainers/the-day/the-shocks/ /archive/explainers/the-day/what-happened/ 301\n',
    );
  });
});
