import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { kindOf, urlsOf } from './pages.ts';
import { visit } from './visit.ts';

const { dir, address } = inject('site');
const at = (url: string) => address.replace(/\/$/, '') + url;
const urls = urlsOf(dir);
const explainers = urls.filter((url) => kindOf(url) === 'explainers/slug');
const charts = urls.filter((url) => kindOf(url) === 'charts/id');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('explainers', () => {
  test.each(explainers)('%s does not move while its fonts load', async (url) => {
    for (const width of [390, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 844 } });
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.goto(at(url), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                total += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(total), 300);
          }),
      );
      expect(Number(shift.toFixed(3)), `at ${width} px`).toBe(0);
      await context.close();
    }
  });

  test.each(explainers)('%s asks for eight files and the letters of other scripts', async (url) => {
    const { context, requests } = await visit(browser, at(url));
    const extra = /-(?:names|cyrillic|armenian)\.[^/]*\.woff2$|\/print\.[^/]*\.css$/;
    expect(requests.filter((request) => !extra.test(request)).length).toBeLessThanOrEqual(8);
    await context.close();
  });
});

/** A line of words in a drawing: its size and the box of its letters, in pixels of the screen. */
interface Line {
  words: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every line of words in the drawings that are shown, and the frame of its drawing. */
const drawnWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('svg.drawing')]
      .filter((drawing) => drawing.getBoundingClientRect().width > 0)
      .map((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const scale = frame.width / drawing.viewBox.baseVal.width;
        const lines = [...drawing.querySelectorAll('text')]
          .flatMap((text) => {
            const spans = [...text.querySelectorAll('tspan')];
            return spans.length > 0 ? spans : [text];
          })
          .map((element): Line => {
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
            const { left, right, top, bottom } = element.getBoundingClientRect();
            // A box holds air above and below the letters.
            const air = (bottom - top - size * 0.75) / 2;
            const words = element.textContent ?? '';
            return { words, size, left, right, top: top + air, bottom: bottom - air };
          });
        const { left, right, top, bottom } = frame;
        return { frame: { left, right, top, bottom }, lines };
      }),
  );

describe('labels of the chart at', () => {
  test.each(charts)('%s are legible at every width', async (url) => {
    const { page, context } = await visit(browser, at(url));
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const drawings = await drawnWords(page);
      const small = drawings
        .flatMap(({ lines }) => lines)
        .filter(({ size }) => size < 12)
        .map(({ words, size }) => `${words}: ${size.toFixed(1)} px`);
      const cut = drawings.flatMap(({ frame, lines }) =>
        lines
          .filter(
            ({ left, right, top, bottom }) =>
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1,
          )
          .map(({ words }) => words),
      );
      const crossed = drawings.flatMap(({ lines }) =>
        lines.flatMap((one, index) =>
          lines
            .slice(index + 1)
            .filter(
              (other) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
            )
            .map((other) => `${one.words} / ${other.words}`),
        ),
      );
      expect.soft(drawings.length, 'drawings shown').toBe(1);
      expect.soft(small, `below 12 px at ${width} px`).toEqual([]);
      expect.soft(cut, `outside the drawing at ${width} px`).toEqual([]);
      expect.soft(crossed, `on one another at ${width} px`).toEqual([]);
    }
    await context.close();
  });
});
