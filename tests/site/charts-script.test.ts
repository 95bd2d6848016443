import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { breaches, visit } from './visit.ts';

const { address } = inject('site');
const wide = { viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' as const };
const phone = { ...wide, viewport: { width: 390, height: 844 }, hasTouch: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page at its figures, leaves it to a check, and expects that nothing went wrong. */
async function on(
  path: string,
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = wide,
) {
  const { page, context, faults } = await visit(browser, `${address}${path}`, options);
  try {
    if (options.javaScriptEnabled !== false)
      await page.waitForSelector('.figure[data-ready]', { state: 'attached' });
    await check(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
const chart = (id: string, state: Record<string, string> = {}) => {
  const query = new URLSearchParams(
    Object.entries(state).map(([key, value]) => [`${id}.${key}`, value]),
  ).toString();
  return `charts/${id}/${query && `?${query}`}#chart-${id}`;
};
const walk = (page: Page) => page.locator('.walk').first();
const valueOf = (page: Page) => walk(page).getAttribute('aria-valuetext');
const readout = (page: Page) => page.locator('.readout').first();
/** Waits until the address holds a state of a figure, or no longer does. */
const inAddress = (page: Page, name: string, value: string | null) =>
  expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
const inView = (page: Page) =>
  page
    .locator('.stage')
    .first()
    .evaluate((stage) => stage.scrollIntoView({ block: 'center' }));
/** The middle of a mark of the drawing that is shown. */
const middleOf = (page: Page, row: number) =>
  page.evaluate((wanted) => {
    const mark = [...document.querySelectorAll(`.drawing [data-row~="${wanted}"]`)].find(
      (each) => each.getBoundingClientRect().width > 0,
    )!;
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, row);
/** The figure in the cell of values of a row, as the page prints it. */
const cell = (page: Page, row: number, key: string) =>
  page.evaluate(
    ([wanted, name]) => {
      const table = document.querySelector('.figure table')!;
      const heads = [...table.querySelectorAll('th[data-key]')];
      const place = heads.findIndex((head) => head.getAttribute('data-key') === name);
      const found = table.querySelector<HTMLTableRowElement>(`tbody tr[data-row="${wanted}"]`)!;
      return found.cells[place]!.textContent!.trim();
    },
    [row, key] as const,
  );

const sources = 'deaths-1988-94-by-source';
const dead = 'announced-dead-2020';
const control = 'control-1988-2023';
const strikes = 'strikes-2020-map';

describe('a figure, by keyboard,', () => {
  test('is one stop, whose keys go through every row in order', () =>
    on(chart(dead), async (page) => {
      expect(await page.locator('.stage [tabindex="0"]').count()).toBe(1);
      await walk(page).focus();
      const rows = await page.locator('.figure tbody tr').count();
      await page.keyboard.press('Home');
      for (let row = 0; row < rows; row += 1) {
        const text = await valueOf(page);
        expect(text).toContain(await cell(page, row, 'value'));
        expect(text).toContain(await cell(page, row, 'time'));
        expect(await readout(page).locator('p').first().innerText()).toBe(text);
        expect(await walk(page).getAttribute('aria-valuenow')).toBe(String(row + 1));
        await page.keyboard.press('ArrowRight');
      }
      const last = await valueOf(page);
      await page.keyboard.press('ArrowLeft');
      expect(await valueOf(page)).not.toBe(last);
      await page.keyboard.press('End');
      expect(await valueOf(page)).toBe(last);
      expect(await breaches(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await readout(page).isVisible()).toBe(false);
      expect(await walk(page).evaluate((stop) => stop === document.activeElement)).toBe(true);
    }));

  test('leads on to the sources of the row, and then out of the figure', () =>
    on(chart(sources), async (page) => {
      await walk(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement!.matches('.readout a[href*="/sources/"]')),
      ).toBe(true);
      await page.locator('.readout .close').focus();
      await page.keyboard.press('Tab');
      expect(await readout(page).isVisible()).toBe(false);
    }));
});

describe.each([
  ['wide', wide],
  ['narrow', phone],
] as const)('a figure, in the %s drawing,', (_, options) => {
  test('says a mark that is pressed, as its row has it, and forgets it', () =>
    on(
      chart(sources),
      async (page) => {
        await inView(page);
        const { x, y } = await middleOf(page, 2);
        // A finger need not hit the mark itself.
        if ('hasTouch' in options) await page.touchscreen.tap(x + 12, y);
        else await page.mouse.click(x, y);
        const text = await page.locator('.stage [role=status]').first().innerText();
        expect(text).toContain(await cell(page, 2, 'value'));
        expect(text).toContain(await cell(page, 2, 'who'));
        expect(await readout(page).innerText()).toContain(text);
        const ring = (await page.locator('.ring').first().boundingBox())!;
        expect(x > ring.x && x < ring.x + ring.width).toBe(true);
        expect(y > ring.y && y < ring.y + ring.height).toBe(true);
        await inAddress(page, `${sources}.row`, '3');
        await readout(page).locator('.close').click();
        expect(await readout(page).isVisible()).toBe(false);
        await inAddress(page, `${sources}.row`, null);
      },
      options,
    ));
});

describe('a mouse', () => {
  test('finds nothing by passing over that keys do not find, and does not make it spoken', () =>
    on(chart(sources), async (page) => {
      await inView(page);
      const { x, y } = await middleOf(page, 1);
      await page.mouse.move(x, y);
      const passed = await readout(page).locator('p').first().innerText();
      expect(await page.locator('.stage [role=status]').first().innerText()).toBe('');
      // What it shows can be reached, and put away.
      const card = (await readout(page).boundingBox())!;
      await page.mouse.move(card.x + 20, card.y + 20, { steps: 4 });
      expect(await readout(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await readout(page).isVisible()).toBe(false);
      await walk(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await valueOf(page)).toBe(passed);
    }));
});

describe('speakers', () => {
  const shown = (page: Page) => page.locator('.figure tbody tr:not([hidden])').count();

  test('are shown one, some, or all', () =>
    on(chart(sources), async (page) => {
      const all = await shown(page);
      await page.locator('.speakers summary').click();
      const chips = page.locator('.speakers .chip');
      await chips.nth(1).click();
      expect(await shown(page)).toBe(1);
      expect(await chips.nth(1).getAttribute('aria-pressed')).toBe('true');
      await chips.nth(3).click();
      expect(await shown(page)).toBe(2);
      expect(
        await page
          .locator('.drawing.wide [data-row="1"]')
          .first()
          .evaluate((mark) => getComputedStyle(mark).visibility),
      ).toBe('hidden');
      await walk(page).focus();
      await page.keyboard.press('End');
      expect(await walk(page).getAttribute('aria-valuenow')).toBe('3');
      await inAddress(page, `${sources}.by`, '1_3');
      expect(await breaches(page)).toEqual([]);
      await chips.nth(0).click();
      expect(await shown(page)).toBe(all);
      await inAddress(page, `${sources}.by`, null);
    }));
});

describe('a table', () => {
  test('is sorted by number, upwards, downwards and back', () =>
    on(chart(sources), async (page) => {
      await page.locator('details:has(table) > summary').first().click();
      const head = page.locator('.figure th.n').first();
      const numbers = async () =>
        (await page.locator('.figure tbody tr td.n:nth-child(4)').allInnerTexts())
          .map((text) => Number(text.replace(/\D/g, '')))
          .filter(Boolean);
      const first = await numbers();
      await head.locator('button').press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await numbers()).toEqual(first.toSorted((a, b) => a - b));
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await numbers()).toEqual(first.toSorted((a, b) => b - a));
      await inAddress(page, `${sources}.sort`, '-4');
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe(null);
      expect(await numbers()).toEqual(first);
    }));

  test('sorts dates by their day, not by their words', () =>
    on(chart(dead, { sort: '2' }), async (page) => {
      const days = await page
        .locator('.figure tbody tr [data-value]')
        .evaluateAll((cells) => cells.map((each) => each.getAttribute('data-value')!));
      expect(days.length).toBeGreaterThan(50);
      expect(days).toEqual(days.toSorted());
    }));

  test('and the drawing point at each other', () =>
    on(chart(strikes), async (page) => {
      await page.locator('details:has(table) > summary').first().click();
      const row = page.locator('.figure tbody tr[data-record*="#"]').first();
      const index = Number(await row.getAttribute('data-row'));
      await row.hover();
      const { x, y } = await middleOf(page, index);
      const ring = (await page.locator('.ring').boundingBox())!;
      expect(Math.hypot(ring.x + ring.width / 2 - x, ring.y + ring.height / 2 - y)).toBeLessThan(2);
      await page.mouse.move(0, 0);
      await row.locator('a').last().focus();
      expect(await page.locator('.ring').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.ring').isVisible()).toBe(false);
      await inView(page);
      await page.mouse.click(x, (await middleOf(page, index)).y);
      expect(await page.locator('tr.is-on').count()).toBe(1);
    }));
});

describe('a map', () => {
  const scale = (page: Page) =>
    page
      .locator('.drawing.wide .ground')
      .first()
      .evaluate((ground) =>
        Number(/matrix\(([\d.]+)/.exec(ground.getAttribute('transform') ?? 'matrix(1')![1]),
      );
  const press = (page: Page, act: string) => page.locator(`.zoom [data-act=${act}]`).click();
  const middle = async (page: Page) => {
    const { x, y, width, height } = (await page
      .locator('.drawing.wide .frame')
      .first()
      .boundingBox())!;
    return { x: x + width / 2, y: y + Math.min(height / 2, 300) };
  };

  test('is enlarged, moved and made whole by buttons', () =>
    on(chart(strikes), async (page) => {
      await press(page, 'in');
      await press(page, 'in');
      expect(await scale(page)).toBeCloseTo(2.56, 2);
      // Words keep their size, and the bar its truth.
      const sizes = await page
        .locator('.drawing.wide .pins text')
        .evaluateAll((all) => all.map((text) => (text as SVGGraphicsElement).getCTM()!.a));
      expect(new Set(sizes).size).toBe(1);
      expect(await page.locator('.drawing.wide .scale text').textContent()).toBe('10 km');
      await press(page, 'left');
      await press(page, 'up');
      await inAddress(page, `${strikes}.zoom`, '2.560_-0.530_-0.530');
      expect(await breaches(page)).toEqual([]);
      await press(page, 'reset');
      expect(await scale(page)).toBe(1);
      await inAddress(page, `${strikes}.zoom`, null);
      expect(await page.locator('.zoom button:enabled').count()).toBe(1);
    }));

  test('is moved by dragging once it is enlarged, and leaves the plain wheel to the page', () =>
    on(chart(strikes), async (page) => {
      await page.locator('.drawing.wide').evaluate((each) => each.scrollIntoView());
      const { x, y } = await middle(page);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      expect(await scale(page)).toBe(1);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => scale(page)).toBeGreaterThan(1);
      const shift = () => page.locator('.drawing.wide .ground').getAttribute('transform');
      const lain = await shift();
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await page.mouse.up();
      expect(await shift()).not.toBe(lain);
      expect(await readout(page).isVisible()).toBe(false);
    }));

  test('brings a mark into view that the keys lead to', () =>
    on(chart(strikes, { zoom: '6.000_0.000_0.000' }), async (page) => {
      await walk(page).focus();
      await page.keyboard.press('End');
      const frame = (await page.locator('.stage').first().boundingBox())!;
      const ring = (await page.locator('.ring').boundingBox())!;
      expect(ring.x).toBeGreaterThan(frame.x);
      expect(ring.x).toBeLessThan(frame.x + frame.width);
      expect(ring.y).toBeGreaterThan(frame.y);
      expect(ring.y).toBeLessThan(frame.y + frame.height);
      await page.keyboard.press('0');
      expect(await scale(page)).toBe(1);
    }));

  test('is enlarged by two fingers, while one finger scrolls the page', () =>
    on(
      chart(strikes),
      async (page) => {
        const map = page.locator('.drawing.narrow .frame');
        const touch = (type: string, points: [number, number][]) =>
          map.evaluate(
            (target, [kind, at]) => {
              const { left, top } = target.getBoundingClientRect();
              const touches = at.map(
                ([x, y], identifier) =>
                  new Touch({ identifier, target, clientX: left + x, clientY: top + y }),
              );
              const event = new TouchEvent(kind, {
                touches,
                targetTouches: touches,
                changedTouches: touches,
                bubbles: true,
                cancelable: true,
              });
              target.dispatchEvent(event);
              return event.defaultPrevented;
            },
            [type, points] as const,
          );
        await touch('touchstart', [[100, 100]]);
        expect(await touch('touchmove', [[100, 160]])).toBe(false);
        await touch('touchend', []);
        await touch('touchstart', [
          [100, 100],
          [140, 100],
        ]);
        expect(
          await touch('touchmove', [
            [80, 100],
            [160, 100],
          ]),
        ).toBe(true);
        const [, k] = /matrix\(([\d.]+)/.exec(
          (await page.locator('.drawing.narrow .ground').getAttribute('transform'))!,
        )!;
        expect(Number(k)).toBeCloseTo(2, 1);
      },
      phone,
    ));
});

describe('maps by date', () => {
  const act = (page: Page, name: string) => page.locator(`.dates [data-act=${name}]`);
  const seen = (page: Page) =>
    page
      .locator('.drawing.wide .frame')
      .evaluateAll(
        (frames) => frames.filter((each) => each.getAttribute('display') !== 'none').length,
      );

  test('are shown side by side until a reader takes one, and go on step by step', () =>
    on(chart(control), async (page) => {
      expect(await seen(page)).toBe(4);
      await act(page, 'after').click();
      expect(await seen(page)).toBe(1);
      expect(await page.locator('.dates output').innerText()).toBe('1988');
      await page.locator('.dates input').press('ArrowRight');
      expect(await page.locator('.dates input').getAttribute('aria-valuetext')).toBe('1994');
      await inAddress(page, `${control}.at`, '1994');
      expect(await breaches(page)).toEqual([]);
      await act(page, 'all').click();
      expect(await seen(page)).toBe(4);
      await inAddress(page, `${control}.at`, null);
    }));

  test('play only when asked, and stop', () =>
    on(
      chart(control),
      async (page) => {
        await act(page, 'play').click();
        expect(await act(page, 'play').innerText()).toBe('Pause');
        await page.waitForFunction(
          () => document.querySelector('.dates output')!.textContent === '1994',
        );
        await act(page, 'play').click();
        expect(await act(page, 'play').innerText()).toBe('Play');
      },
      { ...wide, reducedMotion: 'no-preference' },
    ));

  test('do not play where motion is unwelcome', () =>
    on(
      chart(control),
      async (page) => {
        expect(await act(page, 'play').isVisible()).toBe(false);
        expect(await act(page, 'after').isVisible()).toBe(true);
      },
      wide,
    ));
});

describe('the page of events', () => {
  const events = (page: Page) => page.locator('.year .event:visible').count();

  test('is narrowed by speaker, place and kind', () =>
    on('timeline/', async (page) => {
      const all = await events(page);
      const kind = page.locator('select[name=kind]');
      const option = kind.locator('option').nth(1);
      await kind.selectOption((await option.getAttribute('value'))!);
      const n = Number(/\((\d+)\)/.exec((await option.textContent())!)![1]);
      expect(await events(page)).toBe(n);
      expect(await page.locator('.event-filter [role=status]').innerText()).toBe(
        `${n} of ${all} events`,
      );
      expect(await page.locator('.year:visible').count()).toBeLessThanOrEqual(n);
      expect(new URL(page.url()).searchParams.get('kind')).not.toBe(null);
      await page.reload();
      expect(await events(page)).toBe(n);
      expect(await breaches(page)).toEqual([]);
    }));
});

describe('an address', () => {
  test('brings back the view of a figure, and does not lengthen the way back', () =>
    on(chart(control, { at: '2020', zoom: '2.000_-0.400_-0.400' }), async (page) => {
      await page.waitForSelector('.drawing.wide.enlarged');
      expect(await page.locator('.dates output').innerText()).toContain('2020');
      const before = await page.evaluate(() => history.length);
      await page.locator('.dates [data-act=after]').click();
      await inAddress(page, `${control}.at`, '2023');
      expect(await page.evaluate(() => history.length)).toBe(before);
    }));

  test('that holds nonsense does no harm', () =>
    on(chart(control, { at: 'x', zoom: 'a_b', row: '-4', by: '99', sort: '77' }), async (page) => {
      expect(await page.locator('.drawing.wide.enlarged').count()).toBe(0);
      expect(await page.locator('.readout:visible').count()).toBe(0);
    }));
});

describe('controls', () => {
  test.each([chart(control), chart(sources), 'timeline/'])('of %s are 24 px or more', (path) =>
    on(
      path,
      async (page) => {
        for (const details of await page.locator('.figure details').all())
          await details.evaluate((each) => ((each as HTMLDetailsElement).open = true));
        const small = await page
          .locator('.figure :is(.tool, .chip, .sort, .close, input), .event-filter select')
          .evaluateAll((all) =>
            all
              .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
          );
        expect(small).toEqual([]);
      },
      phone,
    ),
  );

  test.each([chart(control), 'timeline/'])('of %s are not there without script', (path) =>
    on(
      path,
      async (page) => {
        expect(await page.locator('.scripted:visible').count()).toBe(0);
        expect(await page.locator('.drawing.wide:visible').count()).toBe(1);
        expect(await page.locator('.figure table').count()).toBe(1);
      },
      { ...wide, javaScriptEnabled: false },
    ),
  );

  test.each([
    [chart(control), phone],
    [chart(strikes), wide],
    ['timeline/', phone],
  ])('of %s take their room before the script comes', (path, options) =>
    on(
      path.replace(/#.*/, ''),
      async (page) => {
        const moved = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 300);
            }),
        );
        expect(Number(moved.toFixed(3))).toBe(0);
      },
      options,
    ),
  );
});
