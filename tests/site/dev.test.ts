import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch } from '../browser.ts';
import { environment } from '../build.ts';
import { fixture } from './archives.ts';
import { copied, edit } from './folders.ts';

const content = copied(fixture);
let server: ChildProcess;
let terminal = '';
let address = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  // Another server for the same folder may run: it keeps its lock and its port.
  server = spawn(
    process.execPath,
    [resolve('node_modules/.bin/astro'), 'dev', '--ignore-lock', '--port', '4390'],
    { env: environment({ CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0' }) },
  );
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (chunk: Buffer) => (terminal += chunk.toString()));
  address = await soon(() => /http:\/\/localhost:\d+/.exec(terminal)![0]);
  browser = await launch();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(content, { recursive: true, force: true });
});

/** A server may take its time on a busy machine. */
const waiting = { timeout: 60_000, interval: 200 };

/** Waits until a check passes. */
const soon = <T>(check: () => T) => vi.waitFor(check, waiting);

const served = async (path: string) => (await fetch(address + path)).text();
const overlay = () => page.locator('vite-error-overlay');

/** Opens a new tab and waits until the server knows what it shows, and has answered. */
async function announced(path: string): Promise<void> {
  await page.close();
  page = await browser.newPage();
  const said = page.waitForEvent('websocket').then((socket) =>
    socket.waitForEvent('framesent', {
      predicate: ({ payload }) => String(payload).includes('gate:page'),
    }),
  );
  await page.goto(address + path);
  await said;
  await served('/favicon.svg');
}

describe('astro dev', () => {
  test('serves the archive', async () => {
    expect((await page.goto(`${address}/`))!.status()).toBe(200);
    // A first visit may be loaded twice: the server finds out what the page needs.
    await page.locator('main h1').waitFor({ timeout: 60_000 });
    expect(await overlay().count()).toBe(0);
  });

  test('shows what was saved in a style sheet without a new page', async () => {
    const file = resolve('src/styles/base.css');
    const text = readFileSync(file, 'utf8');
    await announced('/');
    await page.evaluate(() => void (document.body.dataset['same'] = 'yes'));
    try {
      writeFileSync(file, `${text}\n@layer base {\n  body {\n    --saved: 1;\n  }\n}\n`);
      await page.waitForFunction(
        () => getComputedStyle(document.body).getPropertyValue('--saved') === '1',
        undefined,
        { timeout: 60_000 },
      );
    } finally {
      writeFileSync(file, text);
    }
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes');
  });

  test('shows a finding on the page and in the terminal, and recovers', async () => {
    const file = join(content, 'terms/broken.yaml');
    writeFileSync(file, '- id: broken\n  titel: No such key\n');
    await soon(() => expect(terminal).toContain(`${file}:2:3  unknown-key`));
    await overlay().getByText('unknown-key').first().waitFor({ timeout: 60_000 });

    rmSync(file);
    await overlay().waitFor({ state: 'detached', timeout: 60_000 });
    expect((await page.goto(`${address}/`))!.status()).toBe(200);
    expect(await overlay().count()).toBe(0);
  });

  test('shows a finding on the page it belongs to and on no other', async () => {
    const file = join(content, 'explainers/the-day/what-happened.mdx');
    const text = readFileSync(file, 'utf8');
    await page.goto(`${address}/explainers/the-day/what-happened/`);
    writeFileSync(file, `${text}\nNine people were killed on the quay.\n`);
    const line = text.split('\n').length + 1;
    await overlay().getByText('write <N why="…">Nine</N>').first().waitFor({ timeout: 60_000 });
    await overlay().getByText(`what-happened.mdx:${line}:1`).first().waitFor();
    await announced('/explainers/the-dispute/what-caused-it/');
    expect(await overlay().count()).toBe(0);
    writeFileSync(file, text);
  });

  test('shows a draft with a ribbon, and what is wrong with it there alone', async () => {
    const file = join(content, 'explainers/the-day/bells.mdx');
    const head = 'title: The bells\norder: 8\npublished: 2026-11-24\nreviewed: 2026-11-24';
    const url = `${address}/explainers/the-day/bells/`;
    writeFileSync(file, `---\n${head}\ndraft: true\n---\n\nThey fell.\n`);
    await soon(() => expect(terminal).toContain(`${file}:2:1  missing-key`));
    // The page that was open may be loaded anew just now, which breaks off another visit.
    await vi.waitFor(() => page.goto(url), waiting);
    await overlay().getByText('"standfirst" is missing').first().waitFor({ timeout: 60_000 });
    await announced('/explainers/');
    expect(await overlay().count()).toBe(0);
    const rest = 'standfirst: How they rang.\nkeyPoints: [They rang., They fell.]\ndraft: true';
    writeFileSync(file, `---\n${head}\n${rest}\n---\n\nThey fell.\n`);
    await vi.waitFor(async () => {
      await page.goto(url);
      expect(await page.locator('.draft-ribbon').count()).toBe(1);
    }, waiting);
    rmSync(file);
  });

  test.each([
    [
      'a YAML record',
      'terms/terms.yaml',
      'A figure without a list behind it.',
      'A figure behind which no list was found.',
      '/glossary/',
    ],
    [
      'a table',
      'datasets/earlier-earthquakes.csv',
      '1531,1500,1500,1500',
      '1531,1510,1500,1520',
      '/charts/houses-in-earlier-earthquakes/',
      '1,510',
    ],
    [
      'an explainer',
      'explainers/the-day/what-happened.mdx',
      'First came the shocks',
      'At first there were shocks',
      '/explainers/the-day/what-happened/',
    ],
  ])('serves what was saved in %s', async (_, path, before, after, url, shown = after) => {
    expect((await served(url)).includes(shown)).toBe(false);
    edit(join(content, path), before, after);
    await vi.waitFor(async () => {
      if (!(await served(url)).includes(shown))
        throw new Error(`${url} does not show ${shown}:\n${terminal.slice(-1500)}`);
    }, waiting);
  });

  test('serves a page that was added, until it is taken away', async () => {
    const url = '/explainers/the-day/what-is-new/';
    const status = async () => (await fetch(address + url)).status;
    expect(await status()).toBe(404);
    const text = readFileSync(join(content, 'explainers/the-day/what-happened.mdx'), 'utf8');
    const file = join(content, 'explainers/the-day/what-is-new.mdx');
    writeFileSync(file, text.replace('order: 1', 'order: 7'));
    await vi.waitFor(async () => expect(await status()).toBe(200), waiting);
    rmSync(file);
    await vi.waitFor(async () => expect(await status()).toBe(404), waiting);
  });
});
