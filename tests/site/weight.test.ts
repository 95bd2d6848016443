import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, classed, named } from './dom.ts';
import { kindOf, type Page, pagesOf } from './pages.ts';

const { dir } = inject('site');
const pages = pagesOf(dir);

/** Bytes as a host with Brotli sends them; at quality 5 a little more, and in a tenth of the time. */
const compressed = (content: string | Buffer, quality = 11) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const sizes = new Map<string, number>();
function sent(path: string): number {
  const size = sizes.get(path) ?? compressed(readFileSync(join(dir, path)));
  sizes.set(path, size);
  return size;
}

const linked = ({ document }: Page, rel: string) =>
  named(document, 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => attribute(link, 'href')!);
/** The stylesheets of the screen; that of paper is extra, and nothing waits for it. */
const stylesOf = ({ document }: Page) =>
  named(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .filter((link) => attribute(link, 'media') !== 'print')
    .map((link) => attribute(link, 'href')!);
const scriptsOf = ({ document }: Page) =>
  named(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
const modulesOf = ({ document }: Page) =>
  named(document, 'script').filter((script) => attribute(script, 'type') === 'module');
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

/** Bytes of a page with its stylesheets. */
const weight = (page: Page, quality: number) =>
  compressed(page.html, quality) + sum(stylesOf(page).map(sent));

/** Pages above a budget, heaviest first: `page: bytes`. */
const above = (budget: number, members: Page[], measure: (page: Page) => number) =>
  members
    .map((page) => ({ url: page.url, bytes: measure(page) }))
    .filter(({ bytes }) => bytes > budget)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ url, bytes }) => `${url}: ${bytes}`);
const ofKind = (wanted: RegExp) => pages.filter(({ url }) => wanted.test(kindOf(url)));

describe('weight of a page with its styles, compressed', () => {
  test.each([
    ['the home page', /^home$/, 45_000],
    ['an explainer', /^explainers\/slug$/, 50_000],
    ['a page of one record', /^(?!contributing).*\/id$/, 50_000],
    ['the gallery of charts', /^contributing\/id$/, 200_000],
    ['a figure to embed', /^embed\/id$/, 30_000],
    ['a list', /^[a-z]+$|^explainers\/section$|\/narrowed$/, 80_000],
  ])('of %s keeps its budget', (_, kind, budget) => {
    expect(ofKind(kind).length).toBeGreaterThan(0);
    const doubtful = ofKind(kind).filter((page) => weight(page, 5) > budget);
    expect(above(budget, doubtful, (page) => weight(page, 11))).toEqual([]);
  });
});

describe('scripts', () => {
  /** Whether something on a page can be enlarged: what that takes is loaded after the rest. */
  const isEnlarged = ({ document }: Page) =>
    classed(document, 'stage').some((stage) =>
      classed(stage, 'drawing').some((drawing) => attribute(drawing, 'data-zoom')),
    );
  const importsOf = (script: string, pattern: RegExp) =>
    [...readFileSync(join(dir, script), 'utf8').matchAll(pattern)].map(([, file]) =>
      join(dirname(script), file!),
    );
  /** What a module imports when it is needed, with what that brings along. */
  const laterOf = (script: string) =>
    importsOf(script, /import\(.\.\/([\w.-]+\.js).\)/g).flatMap((file) => [
      file,
      ...importsOf(file, /(?:from|import)["'`]\.\/([\w.-]+\.js)["'`]/g),
    ]);
  const loaded = (page: Page) => {
    const scripts = scriptsOf(page);
    const figures = classed(page.document, 'stage').length > 0 ? scripts.flatMap(laterOf) : [];
    const zoom = isEnlarged(page) ? figures.flatMap(laterOf) : [];
    return [...new Set([...scripts, ...figures, ...zoom])];
  };
  const all = (page: Page) => sum(loaded(page).map(sent));

  test('weigh 6 kB a page at most, 25 kB where a map or a timeline can be enlarged', () => {
    const [enlarged, others] = [true, false].map((is) => pages.filter((p) => isEnlarged(p) === is));
    expect(above(6_000, others!, all)).toEqual([]);
    expect(above(25_000, enlarged!, all)).toEqual([]);
    expect(enlarged!.map(all).every((bytes) => bytes > 6_000)).toBe(true);
  });

  test('are those of every page where there is no figure', () => {
    const plain = pages.filter(
      ({ url, document }) =>
        url !== '/search/' &&
        ['stage', 'event-filter'].every((part) => classed(document, part).length === 0),
    );
    expect(plain.length).toBeGreaterThan(100);
    expect(above(2, plain, (page) => scriptsOf(page).length)).toEqual([]);
  });

  test('block the first paint with less than 500 bytes', () => {
    const blocking = (page: Page) =>
      sum(
        named(page.document, 'script')
          .filter((script) => attribute(script, 'src') !== undefined)
          .filter((script) => attribute(script, 'type') !== 'module')
          .filter((script) => ['async', 'defer'].every((name) => !attributeSet(script, name)))
          .map((script) => statSync(join(dir, attribute(script, 'src')!)).size),
      );
    expect(above(499, pages, blocking)).toEqual([]);
  });

  const attributeSet = (element: Parameters<typeof attribute>[0], name: string) =>
    attribute(element, name) !== undefined;
});

describe('fonts', () => {
  test('that every English page needs weigh 54 kB at most', () => {
    const core = globSync('**/*core*.woff2', { cwd: dir });
    expect(core).toHaveLength(4);
    expect(sum(core.map((file) => statSync(join(dir, file)).size))).toBeLessThanOrEqual(54_000);
  });
});

describe('files that a reader waits for', () => {
  test('hold one stylesheet', () => {
    expect(above(1, pages, (page) => stylesOf(page).length)).toEqual(['/search/: 2']);
  });

  test('are eight at most: the page, its styles, scripts and fonts', () => {
    const asked = (page: Page) =>
      // Modules wait for the page, and the page does not wait for them.
      1 +
      stylesOf(page).length +
      linked(page, 'preload').length +
      scriptsOf(page).length -
      modulesOf(page).length;
    expect(above(8, pages, asked)).toEqual([]);
    expect(above(3, pages, (page) => modulesOf(page).length)).toEqual([]);
  });
});
