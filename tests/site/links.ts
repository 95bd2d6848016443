import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, named } from './dom.ts';
import { fileOf, type Page } from './pages.ts';

/** An attribute that names another file, and the element it stands on. */
interface Reference {
  tag: string;
  name: string;
  value: string;
}

const addresses = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href'];

/** Attributes that name elements of their own page by id, several in some cases. */
const idAttributes = [
  'for',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'anchor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
];

/** Addresses at which nothing is fetched: they say where the page is known. */
const isName = ({ tag, name }: Reference, rel = '') =>
  tag === 'link' && name === 'href' && /^(canonical|alternate|license|me)$/.test(rel);

/** Every address of a page that the reader or the browser may follow. */
function references({ document }: Page): Reference[] {
  return [...elements(document)].flatMap((element) =>
    element.attrs
      .filter(({ name }) => addresses.includes(name))
      .map(({ name, value }) => ({ tag: element.tagName, name, value }))
      .filter((reference) => !isName(reference, attribute(element, 'rel')))
      .flatMap((reference) =>
        reference.name === 'srcset'
          ? reference.value
              .split(',')
              .map((part) => ({ ...reference, value: part.trim().split(/\s+/)[0]! }))
          : [reference],
      ),
  );
}

const isElsewhere = (value: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value);

/** The addresses that a browser fetches by itself, as opposed to those that a reader follows. */
export function fetched(page: Page): string[] {
  return references(page)
    .filter(({ tag }) => tag !== 'a' && tag !== 'area')
    .map(({ value }) => value);
}

/** Addresses that styles fetch: `url(…)` and `@import`. */
export const fetchedByStyles = (css: string): string[] =>
  [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(
    (match) => (match[1] ?? match[2])!,
  );

/** Links that lead nowhere: `page: link`. `base` is the base path, with no final slash. */
export function deadLinks(dir: string, pages: Page[], base = ''): string[] {
  const ids = new Map(pages.map(({ url, document }) => [url, idsOf(document)]));
  return pages.flatMap((page) => {
    const here = new URL(base + page.url, 'https://site.invalid');
    return references(page)
      .filter(({ value }) => !isElsewhere(value))
      .filter(({ value }) => {
        if (value === '' || value === '#') return true;
        const { pathname, hash } = new URL(value, here);
        if (!pathname.startsWith(`${base}/`)) return true;
        const path = pathname.slice(base.length);
        if (!fileOf(dir, path)) return true;
        const isPage = ids.has(path);
        return isPage && hash !== '' && !ids.get(path)!.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ value }) => `${page.url}: ${value}`);
  });
}

/** Labels, pop-up buttons and patterns that name an id which their page lacks. */
export function deadIds({ url, document }: Page): string[] {
  const ids = idsOf(document);
  return [...elements(document)].flatMap(({ attrs }) =>
    attrs
      .flatMap(({ name, value }) => {
        if (idAttributes.includes(name)) return value.split(/\s+/);
        return [...value.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]!);
      })
      .filter((id) => !ids.has(id))
      .map((id) => `${url}: ${id}`),
  );
}

const idsOf = (document: Page['document']) =>
  new Set([...elements(document)].flatMap((element) => attribute(element, 'id') ?? []));

/** Links to other sites that are neither `https:`, `http:` nor `mailto:`. */
export function oddLinks(page: Page): string[] {
  return references(page)
    .filter(({ value }) => isElsewhere(value) && !/^(?:https?:\/\/[^/]|mailto:)/i.test(value))
    .map(({ value }) => `${page.url}: ${value}`);
}

/** Addresses on other hosts that the page, or a stylesheet it links, would fetch. */
export function foreignRequests(dir: string, page: Page): string[] {
  const styles = named(page.document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .flatMap((link) => {
      const file = join(dir, attribute(link, 'href') ?? '');
      return existsSync(file) ? fetchedByStyles(readFileSync(file, 'utf8')) : [];
    });
  return [...fetched(page), ...styles]
    .filter((value) => isElsewhere(value))
    .map((value) => `${page.url}: ${value}`);
}

/** Pages to which no chain of links leads from the home page. */
export function unreachable(pages: Page[], base = ''): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const found = new Set(['/']);
  for (const url of found) {
    const page = byUrl.get(url);
    if (!page) continue;
    for (const { tag, value } of references(page)) {
      if (tag !== 'a' || isElsewhere(value)) continue;
      const { pathname } = new URL(value, `https://site.invalid${base}${url}`);
      found.add(pathname.slice(base.length));
    }
  }
  // What is for contributors alone is named in their papers, not on the pages for readers.
  const isApart = (url: string) => url === '/404.html' || url.startsWith('/contributing/');
  return pages.map(({ url }) => url).filter((url) => !found.has(url) && !isApart(url));
}
