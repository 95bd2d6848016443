import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { workshop } from '../build.ts';
import { attribute, classed, named, text } from './dom.ts';
import { pagesOf } from './pages.ts';

const { dir, address } = inject('site');
const { document: gallery } = pagesOf(join(dir, 'contributing'))[0]!;
const kinds = named(gallery, 'section').flatMap((section) => attribute(section, 'id') ?? []);

/** Where pictures to compare with are kept, and where one that differs is left to be looked at. */
const kept = 'tests/site/pictures';
const found = join(workshop, 'pictures');
/** Renews the pictures instead of comparing with them. */
const isRenewed = process.env['RENEW_PICTURES'] === '1';

/**
 * Versions of Chromium shade the rims of letters and lines in their own ways: that touches up to a
 * fortieth of the pixels, and changes the mean of a cell of 12 by 12 little. A mark that is missing
 * or misplaced changes the cells where it was.
 */
const SHARE = 0.03;
const CELL = 12;
const CHANGE = 32;

describe('the gallery', () => {
  test('has every kind, drawn or refused in each of its states', () => {
    const words = kinds.map((kind) => {
      const [section] = named(gallery, 'section').filter((s) => attribute(s, 'id') === kind);
      return classed(section!, 'figure').map((figure) =>
        [classed(figure, 'drawing').length, classed(figure, 'box').map(text).join('')].join(' '),
      );
    });
    expect(kinds).toHaveLength(18);
    expect(words.flat().filter((said) => !/^2 $|^0 .+/.test(said))).toEqual([]);
  });

  test('is found by nobody who does not look for it', () => {
    const metas = named(gallery, 'meta').filter((meta) => attribute(meta, 'name') === 'robots');
    expect(metas.map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
  });
});

describe('pictures of the gallery', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    mkdirSync(found, { recursive: true });
    if (isRenewed) mkdirSync(kept, { recursive: true });
  });
  afterAll(() => browser.close());

  test.each([
    [390, 'light', kinds],
    [1200, 'light', kinds],
    [1200, 'dark', ['announced-steps', 'dumbbell']],
  ] as const)('%i pixels wide, %s, are those that were looked at', async (width, scheme, shown) => {
    // At half the size letters lose the details in which versions of the browser differ.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      deviceScaleFactor: 0.5,
    });
    const page = await context.newPage();
    // The fonts are optional: only the second visit is sure to have them.
    await page.goto(`${address}contributing/gallery/`);
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (const figure of document.querySelectorAll<HTMLElement>('.figure')) {
        figure.style.marginBlock = '8px';
        if (figure.id.endsWith('-many')) {
          figure.style.maxBlockSize = '180px';
          figure.style.overflow = 'hidden';
        }
      }
    });
    const differ: string[] = [];
    for (const kind of shown) {
      const name = `${kind}-${width}-${scheme}.png`;
      const bytes = await page.locator(`section#${kind}`).screenshot();
      if (isRenewed) writeFileSync(join(kept, name), bytes);
      const { share, cell } = existsSync(join(kept, name))
        ? difference(join(kept, name), bytes)
        : { share: 1, cell: 255 };
      if (share <= SHARE && cell <= CHANGE) continue;
      writeFileSync(join(found, name), bytes);
      differ.push(`${name}: ${(share * 100).toFixed(1)} per cent, ${cell.toFixed()}. See ${found}`);
    }
    await context.close();
    expect(differ).toEqual([]);
  });
});

/** How two pictures differ: the share of other pixels, and the largest change of a cell, of 255. */
function difference(file: string, bytes: Buffer): { share: number; cell: number } {
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(bytes)];
  const { width, height } = now;
  if (Math.abs(before.height - height) > 1 || before.width !== width)
    return { share: 1, cell: 255 };
  const rows = Math.min(height, before.height);
  const part = ({ data }: PNG) => data.subarray(0, width * rows * 4);
  const other = pixelmatch(part(before), part(now), undefined, width, rows, { threshold: 0.2 });
  const [was, is] = [cells(before, rows), cells(now, rows)];
  return {
    share: other / (width * rows),
    cell: Math.max(...is.map((value, index) => Math.abs(value - was[index]!))),
  };
}

/** The mean of each channel in each cell of a picture. */
function cells({ data, width }: PNG, rows: number): number[] {
  const [across, down] = [Math.floor(width / CELL), Math.floor(rows / CELL)];
  const means = new Array<number>(across * down * 3).fill(0);
  for (let y = 0; y < down * CELL; y++)
    for (let x = 0; x < across * CELL; x++)
      for (let channel = 0; channel < 3; channel++)
        means[(Math.floor(y / CELL) * across + Math.floor(x / CELL)) * 3 + channel]! +=
          data[(y * width + x) * 4 + channel]! / CELL ** 2;
  return means;
}
