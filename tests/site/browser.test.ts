import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { urlsOf } from './pages.ts';
import { sample } from './sample.ts';
import { breaches, goTo, openTab, overflow, type Visit, wordsOf } from './visit.ts';

const { dir, address } = inject('site');
const at = (url: string) => address.replace(/\/$/, '') + url;
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

let browser: Browser;
/** Tabs that are free: a new context for each page would cost as much as the page. */
const scripted: Visit[] = [];
const scriptless: Visit[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.concurrent('in the browser', () => {
  test.for(sample(urlsOf(dir)))('%s', async (url, { expect }) => {
    const tab = scripted.pop() ?? (await openTab(browser));
    const { page, faults } = tab;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide);
    await goTo(tab, at(url));
    const words = await wordsOf(page);
    // Tables that readers can open count as well.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect.soft(await overflow(page), 'overflow at 1440').toBe(0);
    expect.soft(await breaches(page), 'light, wide').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone);
    expect.soft(await overflow(page), 'overflow at 390').toBe(0);
    expect.soft(await breaches(page), 'dark, phone').toEqual([]);

    await page.setViewportSize(narrowest);
    expect.soft(await overflow(page), 'overflow at 320').toBe(0);
    expect.soft(faults, 'faults').toEqual([]);
    scripted.push(tab);

    // Without script the search gives way to its lists: see search.test.ts.
    if (url === '/search/') return;
    const bare =
      scriptless.pop() ?? (await openTab(browser, { viewport: wide, javaScriptEnabled: false }));
    await goTo(bare, at(url));
    expect.soft(words.length, 'words on the page').toBeGreaterThan(100);
    expect.soft(await wordsOf(bare.page)).toBe(words);
    expect.soft(bare.faults, 'faults without script').toEqual([]);
    scriptless.push(bare);
  });
});
