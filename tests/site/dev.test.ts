import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../browser.ts';
import { environment } from '../build.ts';
import { copied } from './folders.ts';

const content = copied('src/content');
let server: ChildProcess;
let terminal = '';
let address = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = spawn(
    process.execPath,
    [resolve('node_modules/.bin/astro'), 'dev', '--ignore-lock', '--port', '4390'],
    { env: environment({ CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0' }) },
  );
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (chunk: Buffer) => (terminal += chunk.toString()));
  address = await vi.waitFor(
    () => {
      const found = /http:\/\/localhost:\d+\//.exec(terminal);
      if (!found) throw new Error(`The server does not start:\n${terminal}`);
      return found[0];
    },
    { timeout: 60_000, interval: 100 },
  );
  browser = await launch();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(content, { recursive: true, force: true });
});

describe('astro dev', () => {
  test('x', async () => {
    await page.goto(address);
    expect(await page.title()).toBe('x');
  });
});
