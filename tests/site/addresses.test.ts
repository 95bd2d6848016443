import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements } from './dom.ts';
import { deadIds, deadLinks, fetchedByStyles } from './links.ts';
import { fileOf, pagesOf, urlsOf } from './pages.ts';

/** The small archive for a host and a base path: every address in it is whole, or below the path. */
const { dir, base, host } = inject('based');
const home = `${host}${base}`;
const pages = pagesOf(dir);
const ids = new Map(
  pages.map(({ url, document }) => [
    url,
    new Set([...elements(document)].flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Whole addresses of the site in a text: up to a blank, a quotation mark or a bracket. */
const addressesIn = (text: string) =>
  text.match(new RegExp(`${host}[^\\s"'<>()\\\\,\\]}]*`, 'g')) ?? [];

/** Why an address of the site leads nowhere, if it does. */
function fault(address: string): string | undefined {
  if (address !== home && !address.startsWith(`${home}/`)) return 'outside the base path';
  const { pathname, hash } = new URL(address);
  const path = pathname.slice(base.length) || '/';
  if (!fileOf(dir, path)) return 'no such file';
  const part = decodeURIComponent(hash.slice(1));
  return part && ids.has(path) && !ids.get(path)!.has(part) ? 'no such part' : undefined;
}

describe('addresses of the site', () => {
  const kinds = ['html', 'xml', 'json', 'txt', 'csv', 'bib', 'ris', 'webmanifest', 'svg'];
  test.each(kinds)('in every .%s file lead to a page, a part of one or a file', (kind) => {
    const found = globSync(`**/*.${kind}`, { cwd: dir }).flatMap((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      // Feeds hold HTML as text, JSON holds it in strings.
      return [...new Set(addressesIn(unescaped(unescaped(text))))].map((address) => ({
        file,
        address: address.replace(/[.;]$/, ''),
      }));
    });
    expect(
      found.flatMap(({ file, address }) => {
        const why = fault(address);
        return why ? [`${file}: ${address}: ${why}`] : [];
      }),
    ).toEqual([]);
  });

  test('are many in feeds, records and the sitemap', () => {
    const count = (file: string) => addressesIn(readFileSync(join(dir, file), 'utf8')).length;
    for (const file of ['feeds/all.atom.xml', 'feeds/all.rss.xml', 'feeds/all.json'])
      expect(count(file), file).toBeGreaterThan(10);
    expect(count('claims/one-in-four.json')).toBe(2);
    expect(count('sitemap-0.xml')).toBeGreaterThan(30);
  });

  test('are whole in feeds', () => {
    const relative = globSync('feeds/*', { cwd: dir }).flatMap(
      (file) =>
        unescaped(unescaped(readFileSync(join(dir, file), 'utf8'))).match(
          /(?:href|src)=\\?"(?!https?:|mailto:)[^"]*"/g,
        ) ?? [],
    );
    expect(relative).toEqual([]);
  });

  test('within pages stay below the base path', () => {
    expect(deadLinks(dir, pages, base)).toEqual([]);
    expect(pages.flatMap(deadIds)).toEqual([]);
  });

  test('in styles find their files', () => {
    const missing = globSync('**/*.css', { cwd: dir }).flatMap((sheet) =>
      fetchedByStyles(readFileSync(join(dir, sheet), 'utf8'))
        .filter((value) => !value.startsWith('data:'))
        .map((value) => posix.resolve(`${base}/${posix.dirname(sheet)}`, value))
        .filter((path) => !path.startsWith(`${base}/`) || !fileOf(dir, path.slice(base.length))),
    );
    expect(missing).toEqual([]);
  });

  test('that moved lead on to a page, on any host and by _redirects', () => {
    const lines = readFileSync(join(dir, '_redirects'), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const [from, to, status] of lines.map((line) => line.split(' '))) {
      expect(status).toBe('301');
      expect(fault(host + to!), to).toBeUndefined();
      const page = readFileSync(fileOf(dir, from!.slice(base.length))!, 'utf8');
      expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    }
  });

  test('stand in the sitemap where they are pages for readers, and only there', () => {
    const listed = addressesIn(readFileSync(join(dir, 'sitemap-0.xml'), 'utf8'));
    const wanted = urlsOf(dir).filter(
      (url) => !/^\/(?:404\.html|embed\/|contributing\/)/.test(url),
    );
    expect(listed.toSorted()).toEqual(wanted.map((url) => home + url).toSorted());
  });
});
