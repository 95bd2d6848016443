import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { environment } from '../build.ts';
import { hashes } from './folders.ts';

let command: ChildProcess;
let printed = '';
let address = '';

beforeAll(async () => {
  // A group of its own, so that what npm starts ends with it.
  command = spawn('npm', ['start'], { detached: true, env: environment({ PORT: '4380' }) });
  for (const stream of [command.stdout!, command.stderr!])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  address = await vi.waitFor(
    () => {
      const found = /The archive is at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(printed)?.[1];
      if (!found) throw new Error(`npm start gives no address:\n${printed.slice(-2000)}`);
      return found;
    },
    { timeout: 180_000, interval: 200 },
  );
});

afterAll(() => {
  if (command.pid && command.exitCode === null) process.kill(-command.pid);
});

/** Status and headers of an answer, as a browser that takes Brotli gets it. */
const ask = (path: string) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((done, fail) => {
    request(new URL(path, address), { headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume();
      done({ status: response.statusCode!, headers: response.headers });
    })
      .on('error', fail)
      .end();
  });

describe('npm start', () => {
  test('serves the home page, compressed and with our headers', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('answers what is not there with the page for it', async () => {
    const response = await fetch(new URL('/no/such/page/', address));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileSync('dist/404.html', 'utf8'));
  });

  test('gives tables as CSV', async () => {
    for (const path of globSync('**/*.csv', { cwd: 'dist' }).slice(0, 3))
      expect((await ask(`/${path}`)).headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  test.skipIf(process.env['SITE_DIR'])('builds the same bytes as any other build', () => {
    expect(hashes('dist')).toEqual(hashes(inject('site').dir));
  });
});
