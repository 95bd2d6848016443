import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { build, workshop } from '../build.ts';
import { fixture } from './archives.ts';
import { attribute, named } from './dom.ts';
import { exists, fieldsOf, sizeOfPng, type Thing, thingsOf, valuesOf } from './metadata.ts';
import { kindOf, type Page, pagesOf } from './pages.ts';

/** Pages that stand for themselves: not what is shown in place of another, or inside one. */
const isPage = (url: string) => kindOf(url) !== 'not-found' && !url.startsWith('/embed/');
const pages = pagesOf(inject('site').dir).filter(({ url }) => isPage(url));

describe('content policy of every page', () => {
  test('stands before all that it concerns, and allows nothing inline', () => {
    const faults = pagesOf(inject('site').dir).flatMap(({ url, html, document }) => {
      const policies = named(document, 'meta')
        .filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
        .map((meta) => attribute(meta, 'content') ?? '');
      const [policy = ''] = policies;
      const asked = url === '/search/' ? policy.replace("'wasm-unsafe-eval'", '') : policy;
      return [
        ...(policies.length === 1 ? [] : [`${url}: ${policies.length} policies`]),
        ...(/unsafe|\*|https?:|data:/.test(asked) ? [`${url}: ${policy}`] : []),
        ...(html.search(/<(?:script|link|style)\b/) < html.indexOf('Content-Security-Policy') &&
        /<(?:script|link|style)\b/.test(html)
          ? [`${url}: too late`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('linked data of every page', () => {
  test('can be parsed and say where the page stands', () => {
    const lost = pages.filter((page) => {
      const types = thingsOf(page).map((thing) => thing['@type']);
      return !types.includes(page.url === '/' ? 'WebSite' : 'BreadcrumbList');
    });
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test.each([
    ['explainers/slug', 'Article', ['headline', 'description', 'datePublished', 'dateModified']],
    ['charts/id', 'Dataset', ['name', 'description', 'license']],
  ])('of %s are a whole %s', (kind, type, keys) => {
    const members = pages.filter(({ url }) => kindOf(url) === kind);
    expect(members.length).toBeGreaterThan(2);
    const faults = members.flatMap((page) => {
      const thing = thingsOf(page).find((each) => each['@type'] === type) ?? ({} as Thing);
      return keys.filter((key) => !thing[key]).map((key) => `${page.url}: ${key}`);
    });
    expect(faults).toEqual([]);
  });

  test('name every source that an explainer numbers, and every correction that it prints', () => {
    const faults = pages
      .filter(({ url }) => kindOf(url) === 'explainers/slug')
      .flatMap((page) => {
        const [article] = thingsOf(page);
        const printed = named(page.document, 'li').filter((item) =>
          /^cite-\d+$/.test(attribute(item, 'id') ?? ''),
        );
        const cited = (article!['citation'] as unknown[] | undefined) ?? [];
        return cited.length === printed.length
          ? []
          : [`${page.url}: ${cited.length} of ${printed.length}`];
      });
    expect(faults).toEqual([]);
  });
});

describe('a site with an address', () => {
  const site = 'https://quake.example';
  const base = '/base';
  const home = `${site}${base}/`;
  const dir = join(workshop, 'metadata');
  let built: Page[] = [];

  beforeAll(async () => {
    const { code, output } = await build(dir, { content: fixture, base, site });
    expect(code, output).toBe(0);
    built = pagesOf(dir).filter(({ url }) => isPage(url));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const faults = (check: (page: Page) => string[]) =>
    built.flatMap((page) => check(page).map((fault) => `${page.url}: ${fault}`));

  test('states the one address of every page', () => {
    expect(
      faults((page) => {
        const own = home + page.url.slice(1);
        const canonical = named(page.document, 'link')
          .filter((link) => attribute(link, 'rel') === 'canonical')
          .map((link) => attribute(link, 'href'));
        return [...canonical, fieldsOf(page).get('og:url')]
          .filter((url) => url !== own)
          .map(String);
      }),
    ).toEqual([]);
  });

  test('has a picture of 1200 by 630 for every page', () => {
    expect(
      faults((page) => {
        const image = fieldsOf(page).get('og:image') ?? '';
        if (!exists(dir, home, image)) return [`no ${image}`];
        const size = sizeOfPng(join(dir, image.slice(home.length)));
        return size.join() === '1200,630' ? [] : [`${size.join()} ${image}`];
      }),
    ).toEqual([]);
  });

  test('gives each explainer and each chart a picture of its own', () => {
    const own = built.filter(({ url }) => ['explainers/slug', 'charts/id'].includes(kindOf(url)));
    const images = own.map((page) => fieldsOf(page).get('og:image'));
    expect(own.length).toBeGreaterThan(3);
    expect(new Set(images).size).toBe(own.length);
  });

  test('names only addresses of its own that exist in its linked data', () => {
    expect(
      faults((page) =>
        valuesOf(thingsOf(page), 'url', 'item', 'contentUrl', 'image')
          .filter((url) => url.startsWith(site))
          .filter((url) => !exists(dir, home, url)),
      ),
    ).toEqual([]);
    const relative = faults((page) =>
      valuesOf(thingsOf(page), 'url', 'item', 'contentUrl', 'image').filter(
        (url) => !/^https?:\/\//.test(url),
      ),
    );
    expect(relative).toEqual([]);
  });

  test('gives reference managers what they need of an explainer', () => {
    const page = built.find(({ url }) => url === '/explainers/the-day/what-happened/')!;
    const fields = fieldsOf(page);
    expect(
      [
        'citation_title',
        'citation_author',
        'citation_publication_date',
        'DC.type',
        'DC.rights',
      ].map((name) => fields.get(name)),
    ).toEqual([
      'What happened on All Saints’ Day',
      'Lisbon\u00a01755',
      '2026/11/24',
      'webpage',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(fields.get('citation_public_url')).toBe(home + page.url.slice(1));
  });

  test('has icons of the sizes that its manifest gives', () => {
    const [link] = named(built[0]!.document, 'link').filter(
      (each) => attribute(each, 'rel') === 'manifest',
    );
    const address = attribute(link!, 'href')!;
    expect(address).toBe(`${base}/site.webmanifest`);
    const manifest = JSON.parse(readFileSync(join(dir, 'site.webmanifest'), 'utf8')) as {
      icons: { src: string; sizes: string; type: string }[];
    };
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pictures.map(({ sizes }) => sizes)).toEqual(['180x180', '192x192', '512x512']);
    for (const { src, sizes } of pictures)
      expect(sizeOfPng(join(dir, src.slice(base.length))).join('x')).toBe(sizes);
  });

  test('has no address for what is not found', () => {
    const [lost] = pagesOf(dir).filter(({ url }) => url === '/404.html');
    expect(fieldsOf(lost!).get('robots')).toBe('noindex');
    expect(lost!.html).not.toContain('rel="canonical"');
  });
});
