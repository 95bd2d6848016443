import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firefox, type FirefoxPage, openFirefox } from '../firefox.ts';
import { kindOf, urlsOf } from './pages.ts';

const { dir, address } = inject('site');
const at = (url: string) => address.replace(/\/$/, '') + url;
const first = (kind: string) => urlsOf(dir).find((url) => kindOf(url) === kind)!;

// A reader of the report sees that these were left out, and why.
const title = firefox ? 'Firefox' : 'Firefox (left out: there is none on this machine)';

describe.skipIf(!firefox)(title, () => {
  let page: FirefoxPage;
  beforeAll(async () => {
    page = await openFirefox(firefox!);
  });
  afterAll(() => page.close());

  const open = async (url: string) => {
    // What still loads on the page before must not be taken for a fault of the next.
    await page.goto('about:blank');
    page.faults.length = 0;
    page.requests.length = 0;
    await page.goto(at(url));
  };
  /** Nothing went wrong, nothing was asked of anybody else, nothing sticks out. */
  const isSound = async () => {
    expect(page.faults).toEqual([]);
    expect(
      page.requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(address)),
    ).toEqual([]);
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(over)).toBe(0);
    expect(
      await page.evaluate('document.fonts.ready.then((fonts) => fonts.check("16px Literata"))'),
    ).toBe(true);
  };

  test('shows an explainer, opens its cards and follows the choice of names', async () => {
    await open(first('explainers/slug'));
    await isSound();
    const card = await page.evaluate<{ before: boolean; after: boolean; seen: boolean }>(`(() => {
      const button = document.querySelector('.prose button[popovertarget]');
      const card = document.getElementById(button.getAttribute('popovertarget'));
      const before = card.matches(':popover-open');
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      button.click();
      const { top, bottom, left, right } = card.getBoundingClientRect();
      const seen = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { before, after: card.matches(':popover-open'), seen };
    })()`);
    expect(card).toEqual({ before: false, after: true, seen: true });
    const forms = `[...document.querySelectorAll('.prose .place')].map((place) =>
      [...place.children].filter((form) => form.checkVisibility()).map((form) => form.dataset.form).join())`;
    expect(new Set(await page.evaluate<string[]>(forms))).toEqual(new Set(['0']));
    await page.evaluate(`document.getElementById('names-1').click()`);
    expect(new Set(await page.evaluate<string[]>(forms))).toEqual(new Set(['1']));
  });

  test('shows a chart, one drawing of the two', async () => {
    await open(first('charts/id'));
    await isSound();
    const drawings = `[...document.querySelectorAll('.drawing')].filter((drawing) =>
      drawing.getBoundingClientRect().width > 300).length`;
    expect(await page.evaluate(drawings)).toBe(1);
  });

  test('finds a place by its name in another script', async () => {
    await open('/search/?q=Շուշի');
    await page.evaluate(`new Promise((done) => {
      const look = () => document.querySelector('.search-title a') ? done(true) : setTimeout(look, 50);
      look();
    })`);
    const link = `document.querySelector('.search-title a').getAttribute('href')`;
    expect(await page.evaluate(link)).toBe('/places/shusha/');
    await isSound();
  });
});
