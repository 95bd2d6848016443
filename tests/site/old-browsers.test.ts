import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { kindOf, urlsOf } from './pages.ts';
import { overflow } from './visit.ts';

const { dir, address } = inject('site');
const at = (url: string) => address.replace(/\/$/, '') + url;
const explainer = urlsOf(dir).find((url) => kindOf(url) === 'explainers/slug')!;
const claim = urlsOf(dir).find((url) => kindOf(url) === 'claims/id')!;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Change = (text: string) => string;

/** What a browser without a feature makes of our files: it drops what it does not know. */
const browsers: Record<string, { css?: Change; html?: Change }> = {
  // Before 2022: a stylesheet of layers is one block that is not known.
  'without layers': { css: (css) => css.replaceAll('@layer', '@unknown') },
  'without styles': { css: () => '' },
  'without selectors and colours of 2023 and 2024': {
    css: (css) =>
      css
        .replaceAll(':has(', ':unknown(')
        .replaceAll('light-dark(', 'unknown(')
        .replaceAll('@container', '@unknown'),
  },
  'without anchors, marks of contents and folding of 2025': {
    css: (css) =>
      css
        .replaceAll('position-area', 'unknown-area')
        .replaceAll(':target-current', ':unknown')
        .replaceAll('::details-content', '::unknown'),
  },
  'without popovers': { html: (html) => html.replaceAll(' popover', ' data-unknown') },
};

/** Opens a page as such a browser gets it, with no script. */
async function open(url: string, { css, html }: (typeof browsers)[string]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const through = (change: Change) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };
  if (css) await page.route('**/*.css', through(css));
  if (html) await page.route(at(url), through(html));
  await page.goto(at(url), { waitUntil: 'load' });
  return page;
}

/** Headings, paragraphs and links of the main part that can be seen, from top to bottom of the code. */
const seen = (page: Page) =>
  page.locator('main :is(h1, h2, h3, p, li):visible').evaluateAll((all) =>
    all
      .filter((element) => !element.closest('.cards, .on-page, .note, svg'))
      // A stylesheet may set words behind one another where the code has no space.
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== ''),
  );

/** What a browser of today shows, asked once for each page. */
const shownToday = new Map<string, Promise<string[]>>();
async function seenToday(url: string): Promise<string[]> {
  const page = await open(url, {});
  const texts = await seen(page);
  await page.context().close();
  return texts;
}

describe.each(Object.entries(browsers))('a browser %s', (_, changes) => {
  test.each([explainer, claim, '/', '/claims/'])('shows %s whole and in order', async (url) => {
    if (!shownToday.has(url)) shownToday.set(url, seenToday(url));
    const texts = await shownToday.get(url)!;
    const old = await open(url, changes);
    expect(texts.length).toBeGreaterThan(20);
    expect(await seen(old)).toEqual(texts);
    expect(await overflow(old)).toBe(0);
    expect(await old.locator('h1').isVisible()).toBe(true);
    // Signs beside words do not grow into pictures.
    const sizes = await old
      .locator('main svg:is(.shape, .glyph, .precision):visible')
      .evaluateAll((all) => all.map((svg) => Math.ceil(svg.getBoundingClientRect().width)));
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(40);
    // Ink stays off paper of its own colour.
    const [ink, paper] = await old.evaluate(() => [
      getComputedStyle(document.querySelector('h1')!).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(ink).not.toBe(paper);
    await old.context().close();
  });
});

describe('a browser without popovers', () => {
  test('finds what the cards say at the end of the page', async () => {
    const page = await open(explainer, browsers['without popovers']!);
    const cards = page.locator('.cards .card');
    expect(await cards.count()).toBeGreaterThan(5);
    expect(await cards.first().isVisible()).toBe(true);
    expect(await cards.last().isVisible()).toBe(true);
    await page.context().close();
  });
});
