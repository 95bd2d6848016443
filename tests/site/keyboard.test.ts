import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { kindOf, pagesOf, urlsOf } from './pages.ts';
import { breaches, visit } from './visit.ts';

const { dir, address } = inject('site');
const explainer = urlsOf(dir).find((url) => kindOf(url) === 'explainers/slug')!;
const holding = (part: string) =>
  pagesOf(dir).find(({ url, html }) => kindOf(url) === 'explainers/slug' && html.includes(part))!
    .url;
const withClaim = holding('class="claim-title"');
const withChart = holding('class="figure"');
const at = (url: string) => address.replace(/\/$/, '') + url;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens the explainer, leaves it to a check, and closes it. */
async function onExplainer(
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  url = explainer,
) {
  const { page, context } = await visit(browser, at(url), {
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  try {
    await check(page);
  } finally {
    await context.close();
  }
}

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const isOpen = (page: Page, id: string) =>
  page.evaluate((wanted) => document.getElementById(wanted)!.matches(':popover-open'), id);

describe('keyboard', () => {
  test('reaches the text by the first link of the page', () =>
    onExplainer(async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page, 'a[href="#main"]')).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      expect(await focused(page, 'main *')).toBe(true);
    }));

  test.each([
    ['figure', '.prose button[popovertarget^="stat-"]'],
    ['citation', '.prose button[popovertarget^="source-"]'],
  ])('opens the card of a %s with Enter and closes it with Esc', (_, selector) =>
    onExplainer(async (page) => {
      const button = page.locator(selector).first();
      const card = (await button.getAttribute('popovertarget'))!;
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await isOpen(page, card)).toBe(true);
      expect(await breaches(page)).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await focused(page, `#${card} a, #${card} button`)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen(page, card)).toBe(false);
      expect(await focused(page, `button[popovertarget="${card}"]`)).toBe(true);
    }),
  );

  test('closes a card with the button in it and gives the focus back', () =>
    onExplainer(async (page) => {
      const button = page.locator('.prose button[popovertarget^="stat-"]').first();
      const card = (await button.getAttribute('popovertarget'))!;
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator(`#${card} button.close`).focus();
      await page.keyboard.press('Enter');
      expect(await isOpen(page, card)).toBe(false);
      expect(await focused(page, `button[popovertarget="${card}"]`)).toBe(true);
    }));

  test('follows a citation to its entry in the list of sources', () =>
    onExplainer(async (page) => {
      await page.locator('.prose button[popovertarget^="source-"]').first().press('Enter');
      const link = page.locator('[popover]:popover-open a[href^="#cite-"]');
      const hash = (await link.getAttribute('href'))!;
      await link.press('Enter');
      expect(new URL(page.url()).hash).toBe(hash);
      expect(await page.locator(hash).isVisible()).toBe(true);
    }));

  test('opens the table of a figure', () =>
    onExplainer(async (page) => {
      const table = page.locator('figure table').first();
      expect(await table.isVisible()).toBe(false);
      await page.locator('figure details:has(table) > summary').first().press('Enter');
      expect(await table.isVisible()).toBe(true);
    }));
});

describe('the way by keyboard', () => {
  test('leads through the contents to a part of the page', () =>
    onExplainer(async (page) => {
      const link = page.locator('.contents a').nth(1);
      await link.press('Enter');
      const hash = (await link.getAttribute('href'))!;
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(hash);
      await page.keyboard.press('Tab');
      // What comes next in the page has the focus, not the next entry of the contents.
      expect(await focused(page, 'main *:not(.contents a)')).toBe(true);
    }));

  test('leads from a claim to its page and back', () =>
    onExplainer(
      async (page) => {
        await page.locator('.claim-title a').first().press('Enter');
        await page.waitForURL('**/claims/*/');
        expect(await page.locator('.claim').first().isVisible()).toBe(true);
        await page.goBack();
        expect(new URL(page.url()).pathname).toBe(new URL(at(withClaim)).pathname);
      },
      {},
      withClaim,
    ));

  test('leads from a figure to its page, and through its table', () =>
    onExplainer(
      async (page) => {
        await page.locator('.figure-acts > a').first().press('Enter');
        await page.waitForURL('**/charts/*/');
        await page.locator('figure details:has(table) > summary').press('Enter');
        const frame = page.locator('figure .scroll');
        await frame.focus();
        expect(await focused(page, 'figure .scroll')).toBe(true);
        await page.setViewportSize({ width: 390, height: 800 });
        await frame.press('End');
        expect(await frame.getAttribute('aria-label')).not.toBe('');
      },
      {},
      withChart,
    ));

  test.each([1280, 390])('shows the focus at every stop, uncovered, %i px wide', (width) =>
    onExplainer(
      async (page) => {
        const hidden: string[] = [];
        for (let stop = 0; stop < 60; stop += 1) {
          await page.keyboard.press('Tab');
          const fault = await page.evaluate(() => {
            const element = document.activeElement!;
            // A choice is shown by its label, which holds the button.
            const shown = element.closest('label') ?? element;
            const [box] = shown.getClientRects();
            const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
            if (!box) return `${name}: not on the page`;
            const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
            const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
            const top = document.elementFromPoint(x, y);
            if (!top || !(shown.contains(top) || top.contains(shown)))
              return `${name}: covered by ${top?.className}`;
            const { outlineStyle } = getComputedStyle(shown);
            return outlineStyle === 'none' ? `${name}: no outline` : undefined;
          });
          if (fault) hidden.push(fault);
        }
        expect(hidden).toEqual([]);
      },
      { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    ),
  );
});

describe('names of places', () => {
  /** The form of its name in which the first place with several forms is shown. */
  const shownForm = (page: Page) =>
    page.locator('.prose .place').first().locator('[data-form]:visible').getAttribute('data-form');

  test('follow the choice of the reader and keep it when the page is loaded again', () =>
    onExplainer(async (page) => {
      expect(await shownForm(page)).toBe('0');
      await page.locator('#names-0').focus();
      await page.keyboard.press('ArrowRight');
      expect(await shownForm(page)).toBe('1');
      await page.reload();
      expect(await page.locator('#names-1').isChecked()).toBe(true);
      expect(await shownForm(page)).toBe('1');
    }));

  test('follow the choice without script, as long as the page is open', () =>
    onExplainer(
      async (page) => {
        await page.locator('label:has(#names-2)').click();
        expect(await shownForm(page)).toBe('2');
      },
      { javaScriptEnabled: false },
    ));
});

describe('theme', () => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the device until the reader chooses, and keeps the choice', () =>
    onExplainer(
      async (page) => {
        const light = await paper(page);
        await page.locator('label:has(#theme-dark)').click();
        const dark = await paper(page);
        expect(dark).not.toBe(light);
        await page.reload();
        expect(await paper(page)).toBe(dark);
        expect(await page.locator('#theme-dark').isChecked()).toBe(true);
        await page.locator('label:has(#theme-0)').click();
        expect(await paper(page)).toBe(light);
      },
      { colorScheme: 'light' },
    ));
});
