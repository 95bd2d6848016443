import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import { searchIndex } from '../../src/publish/search-index.ts';
import { launch } from '../browser.ts';
import { placeNames } from './records.ts';
import { breaches, overflow, visit, type Visit } from './visit.ts';

const { dir, address } = inject('site');
const content = process.env['CONTENT_DIR'] ?? 'src/content';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens the page of the search, leaves it to a check, and expects that nothing went wrong. */
async function onSearch(
  check: (page: Page, visited: Visit) => Promise<void>,
  { query = '', at = address, ...options }: Options = {},
) {
  const visited = await visit(browser, `${at}search/${query}`, {
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  try {
    await check(visited.page, visited);
    expect(visited.faults).toEqual([]);
  } finally {
    await visited.context.close();
  }
}
type Options = BrowserContextOptions & { query?: string; at?: string };

/** Types words, sends them, and waits for the answer. */
async function ask(page: Page, words: string) {
  await page.locator('[name=q]').fill(words);
  await page.locator('[name=q]').press('Enter');
  await answered(page, words);
}

/** Waits until the address holds what the form says and the results have come. */
async function answered(page: Page, words: string) {
  await page.waitForFunction(
    (wanted) => new URLSearchParams(location.search).get('q') === wanted,
    words,
  );
  await page.waitForFunction(() => document.querySelector('.search-count')!.textContent !== '');
  await page.waitForTimeout(100);
}

const links = (page: Page) =>
  page
    .locator('.search-title a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
const count = async (page: Page) =>
  Number.parseInt(
    (await page.locator('.search-count').innerText()).replaceAll(',', '').replace(/^\D.*/, '0'),
    10,
  );
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** In the browser: the names that do not find their place. As a text, which vitest leaves alone. */
const missing = `async (names) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const lost = [];
  for (const [id, name] of names) {
    const { results } = await pagefind.search(name, { filters: { kind: 'places' } });
    let isFound = false;
    for (const result of results) {
      const { url } = await result.data();
      isFound = new URL(url, location.href).pathname === '/places/' + id + '/';
      if (isFound) break;
    }
    if (!isFound) lost.push(id + ': ' + name);
  }
  return lost;
}`;

describe('names of a place, in every form and script,', () => {
  test.each([
    ['/places/shusha/', ['Shusha', 'Shushi', 'Şuşa', 'susa', 'Շուշի', 'Шуша', 'ШУША']],
    ['/places/stepanakert/', ['Stepanakert', 'Xankəndi', 'Xankendi', 'Ստեփանակերտ', 'Ханкенди']],
    [
      '/places/martakert-aghdara/',
      ['Martakert', 'Ağdərə', 'Agdere', 'Agdara', 'Մարտակերտ', 'Мардакерт'],
    ],
    ['/places/jabrayil/', ['Cəbrayıl', 'Cebrayil', 'Jabrayil', 'Джебраил']],
  ])('lead to %s first', (place, names) =>
    onSearch(async (page) => {
      for (const name of names) {
        await ask(page, name);
        expect((await links(page))[0], name).toBe(place);
      }
    }),
  );

  test('all find their page', () =>
    onSearch(async (page) => {
      const names = placeNames();
      expect(names.length).toBeGreaterThan(500);
      const missed = await page.evaluate(`(${missing})(${JSON.stringify(names)})`);
      expect(missed).toEqual([]);
    }));
});

describe('search', () => {
  test('asks for the index only when a reader turns to it, and for nothing elsewhere', () =>
    onSearch(async (page, { requests }) => {
      expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      expect(await page.locator('.search-results > *').count()).toBe(0);
      await page.locator('[name=q]').focus();
      await expect.poll(() => requests.filter((url) => url.includes('.pf_meta')).length).toBe(1);
      await ask(page, 'ceasefire');
      expect(requests.every((url) => url.startsWith(address))).toBe(true);
      expect(requests.some((url) => url.endsWith('pagefind-worker.js'))).toBe(true);
    }));

  test.each([
    ['Փաշինյան', /^\/sources\//],
    ['Vətən müharibəsi', /^\/sources\//],
    ['погибших', /^\/sources\//],
  ])('finds what is written as “%s”', (words, where) =>
    onSearch(async (page) => {
      await ask(page, words);
      expect((await links(page)).filter((url) => where.test(url)).length).toBeGreaterThan(0);
    }),
  );

  test('marks titles in other languages', () =>
    onSearch(async (page) => {
      await ask(page, 'погибших');
      expect(await page.locator('.search-title a[lang="ru"]').count()).toBeGreaterThan(0);
    }));

  test('gives no results from lists of sources, corrections and navigation', () =>
    onSearch(async (page) => {
      for (const words of ['"None since publication"', '"Tell us of a mistake"']) {
        await ask(page, words);
        expect(await count(page), words).toBe(0);
        expect(await page.locator('.search-results > *').count()).toBe(0);
      }
    }));

  test('finds entries of the glossary, which share a page', () =>
    onSearch(async (page) => {
      const { archive } = loadArchive(content, content);
      const [id, term] = [...archive.terms][0]!;
      await ask(page, term.data.term);
      expect(await links(page)).toContain(`/glossary/#${id}`);
    }));

  test('says which kind of pages it found, and how many', () =>
    onSearch(async (page) => {
      await ask(page, 'ceasefire');
      const kinds = await page.locator('.search-group h3').allInnerTexts();
      expect(kinds).toEqual(expect.arrayContaining(['Claims', 'Events', 'Sources']));
      const counts = await page.locator('[data-count]').allInnerTexts();
      const total = counts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
      expect(total).toBe(await count(page));
      expect(await page.locator('.search-group mark').count()).toBeGreaterThan(0);
      expect(await page.locator('[role=status]').innerText()).toMatch(/^[\d,]+ results$/);
    }));

  test('says so where it finds nothing', () =>
    onSearch(async (page) => {
      await ask(page, 'qqzzxx');
      expect(await page.locator('[role=status]').innerText()).toMatch(/^Nothing found/);
    }));

  test('says so where it cannot be loaded', async () => {
    const { page, context } = await visit(browser, `${address}search/`);
    await page.route('**/pagefind.js', (route) => route.abort());
    await ask(page, 'ceasefire');
    expect(await page.locator('[role=status]').innerText()).toMatch(/could not be loaded/);
    await context.close();
  });
});

describe('filters', () => {
  test('narrow what is found and stand in the address', () =>
    onSearch(async (page) => {
      await ask(page, 'killed');
      const all = await count(page);
      await page.locator('.chip:has([value=events])').click();
      await expect.poll(() => count(page)).toBeLessThan(all);
      expect((await links(page)).every((url) => url.startsWith('/events/'))).toBe(true);
      expect(parameters(page)).toEqual({ q: 'killed', kind: 'events' });

      const events = await count(page);
      await page.locator('[name=section]').selectOption('october-2020');
      await expect.poll(() => count(page)).toBeLessThan(events);
      const inSection = await count(page);
      await page.locator('[name=year]').selectOption('2020');
      expect(parameters(page)).toEqual({
        q: 'killed',
        kind: 'events',
        section: 'october-2020',
        year: '2020',
      });
      await expect.poll(() => count(page)).toBeLessThanOrEqual(inSection);

      await page.goBack();
      await expect.poll(() => count(page)).toBe(inSection);
      expect(await page.locator('[name=year]').inputValue()).toBe('');
    }));

  test('by side tell documents of the parties apart', () =>
    onSearch(async (page) => {
      await ask(page, 'ministry');
      await page.locator('.chip:has([value=sources])').click();
      await expect.poll(() => parameters(page)['kind']).toBe('sources');
      const bySide: Record<string, number> = {};
      for (const side of ['armenian', 'azerbaijani']) {
        await page.locator('[name=side]').selectOption(side);
        await expect.poll(() => parameters(page)['side']).toBe(side);
        await page.waitForTimeout(300);
        bySide[side] = await count(page);
      }
      expect(bySide['armenian']).toBeGreaterThan(0);
      expect(bySide['azerbaijani']).toBeGreaterThan(0);
      expect(bySide['armenian']).not.toBe(bySide['azerbaijani']);
    }));

  test('come back from the address', () =>
    onSearch(
      async (page) => {
        await answered(page, 'Ganja');
        expect(await page.locator('[name=kind]:checked').inputValue()).toBe('statistics');
        expect(await page.locator('[name=year]').inputValue()).toBe('2020');
        expect(await page.locator('.search-group h3').allInnerTexts()).toEqual(['Figures']);
      },
      { query: '?q=Ganja&kind=statistics&year=2020' },
    ));

  test('need no words', () =>
    onSearch(
      async (page) => {
        await expect.poll(() => links(page).then((all) => all.length)).toBe(20);
        expect((await links(page)).every((url) => url.startsWith('/claims/'))).toBe(true);
      },
      { query: '?kind=claims' },
    ));
});

describe('keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { name, value, tagName } = document.activeElement as HTMLInputElement;
      return [tagName, name, value].filter(Boolean).join(' ');
    });

  test('does everything', () =>
    onSearch(async (page) => {
      await page.locator('[name=q]').focus();
      await page.keyboard.type('truce');
      await page.keyboard.press('Enter');
      await answered(page, 'truce');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('BUTTON');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('INPUT kind');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('INPUT kind explainers');
      await expect.poll(() => parameters(page)['kind']).toBe('explainers');
      for (const name of ['section', 'side', 'year']) {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe(`SELECT ${name}`);
      }
      await expect
        .poll(async () => (await links(page)).every((url) => url.startsWith('/explainers/')))
        .toBe(true);
      await page.keyboard.press('Tab');
      const first = (await links(page))[0]!;
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${first}`);
      await page.goBack();
      await answered(page, 'truce');
      expect((await links(page))[0]).toBe(first);
    }));

  test('opens the rest of a kind and is led to its first line', () =>
    onSearch(async (page) => {
      await ask(page, 'killed');
      await page.locator('.search-group a[href*="kind=statistics"]').press('Enter');
      await expect.poll(() => parameters(page)['kind']).toBe('statistics');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found');
      const before = (await links(page)).length;
      await page.locator('.search-group button').press('Enter');
      await expect.poll(async () => (await links(page)).length).toBeGreaterThan(before);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    }));

  test.each([
    ['light', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)('and eye are served alike: %s, %i px', (colorScheme, width) =>
    onSearch(
      async (page) => {
        await ask(page, 'Şuşa');
        expect(await breaches(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      },
      { colorScheme, viewport: { width, height: 800 } },
    ),
  );
});

describe('without script', () => {
  test('there is a list of lists in the place of the form', () =>
    onSearch(
      async (page) => {
        expect(await page.locator('.search-form').isVisible()).toBe(false);
        expect(await page.locator('.search-off').isVisible()).toBe(true);
        const urls = await page
          .locator('.search-lists a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(urls).toEqual(
          expect.arrayContaining(['/explainers/', '/claims/', '/statistics/', '/sources/']),
        );
      },
      { javaScriptEnabled: false },
    ));
});

describe('the way to the search', () => {
  test.each([320, 1280])('stands at the top of every page, %i px wide', async (width) => {
    const { page, context } = await visit(browser, address, { viewport: { width, height: 800 } });
    await page.locator('.masthead a[href="/search/"]').click();
    await page.waitForURL('**/search/');
    await context.close();
  });
});

describe('searchIndex', () => {
  test('gives the same bytes again', async () => {
    const { archive } = loadArchive(content, content);
    const files = await searchIndex(dir, archive);
    expect(files.length).toBeGreaterThan(100);
    const differing = files.filter(
      ({ path, content: bytes }) => !readFileSync(join(dir, 'pagefind', path)).equals(bytes),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('search below a base path', () => {
  const { address: at, base } = inject('based');

  test('leads to pages below it', () =>
    onSearch(
      async (page) => {
        await ask(page, 'Opera do Tejo');
        expect((await links(page))[0]).toBe(`${base}/places/opera-house/`);
        await page.locator('.search-title a').first().click();
        expect(await page.locator('h1').innerText()).toBe('Opera House\u00a0/ Casa da Ópera');
      },
      { at },
    ));
});
