import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { classed } from './dom.ts';
import { kindOf, pagesOf } from './pages.ts';
import { breaches, overflow, visit } from './visit.ts';

const { dir, address } = inject('site');
const at = (url: string) => address.replace(/\/$/, '') + url;
const explainers = pagesOf(dir).filter(({ url }) => kindOf(url) === 'explainers/slug');
const noted = explainers.filter(({ document }) => classed(document, 'note').length > 0);
const explainer = noted[0]!.url;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page, leaves it to a check, and closes it. */
async function on(
  url: string,
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const { page, context } = await visit(browser, at(url), {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    await check(page);
  } finally {
    await context.close();
  }
}

/** What lies in the margin, in the order of the page, and what must not lie on it. */
const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name: element.id || element.className, left, right, top, bottom };
    }),
  );

describe('notes', () => {
  test.each(noted.map(({ url }) => url))(
    'stand beside the text of %s, off everything else',
    (url) =>
      on(url, async (page) => {
        const selector = '.prose > :is(.note, .aside, .figure, .claim), .on-page, .prose > p';
        const all = await boxes(page, selector);
        const overlaps = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right - 1 &&
                other.left < one.right - 1 &&
                one.top < other.bottom - 1 &&
                other.top < one.bottom - 1,
            )
            .map((other) => `${one.name} / ${other.name}`),
        );
        expect(overlaps).toEqual([]);
        const [call] = await boxes(page, '[role=doc-noteref]');
        const [note] = await boxes(page, '.note');
        expect(note!.left).toBeGreaterThan(call!.right);
        expect(Math.abs(note!.top - call!.top)).toBeLessThan(60);
      }),
  );

  test('stand below their paragraph on a phone', () =>
    on(
      explainer,
      async (page) => {
        const [call] = await boxes(page, '[role=doc-noteref]');
        const [note] = await boxes(page, '.note');
        expect(note!.top).toBeGreaterThan(call!.bottom);
        expect(note!.top - call!.bottom).toBeLessThan(60);
        expect(await overflow(page)).toBe(0);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});

describe('contents', () => {
  /** The entries that look as if the reader were there. */
  const marked = (page: Page) =>
    page
      .locator('.contents a')
      .evaluateAll((links) =>
        links
          .filter((link) => getComputedStyle(link).textDecorationThickness === '2px')
          .map((link) => link.getAttribute('href')),
      );
  const scrollTo = (page: Page, hash: string) =>
    page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), hash.slice(1));
  const follow = async (page: Page) => {
    for (const index of [2, 5]) {
      const hash = (await page.locator('.contents a').nth(index).getAttribute('href'))!;
      await scrollTo(page, hash);
      await expect.poll(() => marked(page)).toEqual([hash]);
      const rail = (await page.locator('.contents').boundingBox())!;
      expect(rail.y).toBeGreaterThanOrEqual(0);
      expect(rail.y).toBeLessThan(900);
    }
  };

  test('follow the reader and say where one is', () => on(explainer, follow));

  test('do so without script where the browser can', () =>
    on(
      explainer,
      async (page) => {
        if (await page.evaluate(() => CSS.supports('scroll-target-group: auto')))
          await follow(page);
      },
      { javaScriptEnabled: false },
    ));

  test('do so by script where the browser cannot', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(at(explainer), { waitUntil: 'load' });
    const hash = (await page.locator('.contents a').nth(3).getAttribute('href'))!;
    await scrollTo(page, hash);
    await expect
      .poll(() => page.locator('.contents [aria-current]').getAttribute('href'))
      .toBe(hash);
    await context.close();
  });

  test('fold above the text on a phone', () =>
    on(
      explainer,
      async (page) => {
        const link = page.locator('.on-page details a').nth(2);
        expect(await link.isVisible()).toBe(false);
        await page.locator('.on-page summary').press('Enter');
        await link.press('Enter');
        const hash = (await link.getAttribute('href'))!;
        await expect
          .poll(() => page.locator(hash).evaluate((e) => e.getBoundingClientRect().top))
          .toBeLessThan(120);
      },
      { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    ));
});

describe('a name of a place', () => {
  /** A paragraph that names a place whose forms part, and the forms of its name. */
  const place = '.prose p .place:has(> [data-behind])';

  test.each(['1', '2'])('is copied in form %s, with the other in brackets', (form) =>
    on(
      explainer,
      async (page) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.locator(`label:has(#names-${form})`).click();
        const first = page.locator(place).first();
        const names = await first
          .locator('> [data-form]')
          .evaluateAll((all) => all.map((each) => each.textContent));
        const shown = names[Number(form)]!;
        const other = names[form === '1' ? 2 : 1]!;
        const before = await page.evaluate(() => document.body.innerText);
        await first.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element.closest('p')!);
          getSelection()!.removeAllRanges();
          getSelection()!.addRange(range);
          document.execCommand('copy');
        });
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(`${shown} (${other})`);
        expect(copied.split(`(${other})`)).toHaveLength(2);
        await expect.poll(() => page.evaluate(() => document.body.innerText)).toBe(before);
      },
      { javaScriptEnabled: true },
    ),
  );

  test('is printed so at its first use', () =>
    on(
      explainer,
      async (page) => {
        await page.locator('label:has(#names-2)').click();
        await page.emulateMedia({ media: 'print' });
        const first = page.locator(place).first();
        const [, armenian, azerbaijani] = await first
          .locator('> [data-form]')
          .evaluateAll((all) => all.map((each) => each.textContent));
        expect(await first.innerText()).toBe(`${azerbaijani} (${armenian})`);
      },
      { javaScriptEnabled: false },
    ));

  test('does not break before its stroke', () =>
    on(explainer, async (page) => {
      const names = await page.locator('main .place > [data-form="0"]').allTextContents();
      expect(names.filter((name) => name.includes('\u00a0/ ')).length).toBeGreaterThan(0);
      expect(names.filter((name) => / \//.test(name))).toEqual([]);
    }));
});

describe('paper', () => {
  test('shows the addresses of sources, what is folded, and whole drawings', () =>
    on(
      explainer,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const link = page.locator('.sources .outward').first();
        const printed = await link.evaluate((e) => getComputedStyle(e, '::before').content);
        expect(printed).toContain(await link.getAttribute('href'));
        for (const text of await page.locator('.figure .reveal > p').all())
          expect(await text.isVisible()).toBe(true);
        expect(await page.locator('.cards .card[id^="stat-"]').first().isVisible()).toBe(true);
        const kept = await page
          .locator('.drawing:visible')
          .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
        expect(kept.length).toBeGreaterThan(0);
        expect(kept.every((value) => value === 'avoid')).toBe(true);
        expect(await page.locator('.masthead nav').isVisible()).toBe(false);
        // Paper is light, whatever the screen is.
        const ink = await page.evaluate(() => getComputedStyle(document.body).color);
        expect(ink).toBe('rgb(29, 27, 24)');
      },
      { javaScriptEnabled: false, colorScheme: 'dark' },
    ));
});

describe('a device with wishes of its own', () => {
  const urls = [explainer, '/', '/claims/', '/search/'];

  test.each(urls)('finds %s usable in its own colours', (url) =>
    on(
      url,
      async (page) => {
        expect(await breaches(page)).toEqual([]);
        // What is chosen differs from what is not, and drawings keep their marks.
        const chosen = await page
          .locator('.segments label')
          .evaluateAll((all) => all.map((label) => getComputedStyle(label).backgroundColor));
        expect(new Set(chosen).size).toBeGreaterThan(1);
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const inks = await page
          .locator('.drawing:visible text')
          .evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
        expect(inks.filter((ink) => ink === paper)).toEqual([]);
      },
      { forcedColors: 'active' },
    ),
  );

  describe('such as letters twice as large', () => {
    let large: Browser;
    beforeAll(async () => {
      large = await launch(['--blink-settings=defaultFontSize=32']);
    });
    afterAll(() => large.close());

    test.each([...urls, '/places/', '/charts/'])('finds %s whole', async (url) => {
      const { page, context } = await visit(large, at(url));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      for (const width of [1280, 768]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflow(page), `at ${width} px`).toBe(0);
      }
      await context.close();
    });
  });

  test('is not shown anything that glides', () =>
    on(explainer, async (page) => {
      const behaviour = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      expect(await behaviour()).toBe('auto');
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await behaviour()).toBe('smooth');
    }));
});

describe('privacy', () => {
  test('nothing is stored but the two choices, once they are made', () =>
    on(explainer, async (page) => {
      const stored = async () => ({
        cookies: await page.context().cookies(),
        local: await page.evaluate(() => Object.keys(localStorage).sort()),
        session: await page.evaluate(() => sessionStorage.length),
        databases: await page.evaluate(() => indexedDB.databases()),
        caches: await page.evaluate(() => caches.keys()),
        workers: await page.evaluate(() => navigator.serviceWorker.getRegistrations()),
      });
      const nothing = { cookies: [], session: 0, databases: [], caches: [], workers: [] };
      expect(await stored()).toEqual({ ...nothing, local: [] });
      await page.locator('label:has(#names-1)').click();
      await page.locator('label:has(#theme-dark)').click();
      expect(await stored()).toEqual({ ...nothing, local: ['names', 'theme'] });
      await page.goto(at('/search/'));
      await page.locator('[name=q]').fill('truce');
      await page.locator('[name=q]').press('Enter');
      await page.locator('.search-group').first().waitFor();
      expect(await stored()).toEqual({ ...nothing, local: ['names', 'theme'] });
    }));
});
