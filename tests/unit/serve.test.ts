import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/publish/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'served-'));
const servers: Server[] = [];
let address = '';

async function start(options = {}) {
  const started = await serve(dir, options);
  servers.push(started.server);
  return started.address;
}

beforeAll(async () => {
  mkdirSync(join(dir, 'claims'));
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, 'index.html'), `<title>Home</title>${'word '.repeat(2000)}`);
  writeFileSync(join(dir, '404.html'), '<title>Not here</title>');
  writeFileSync(join(dir, 'claims/index.html'), '<title>Claims</title>');
  writeFileSync(join(dir, 'dead.csv'), 'year,dead\n1755,"30,000"\n');
  writeFileSync(join(dir, '_astro/style.abc123.css'), 'p { color: red }\n'.repeat(200));
  address = await start();
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(dir, { recursive: true, force: true });
});

/** An answer as it came, neither unpacked nor followed. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: number }>(
    (done, fail) => {
      const { hostname, port } = new URL(address);
      request({ hostname, port, path, method, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, bytes }),
        );
      })
        .on('error', fail)
        .end();
    },
  );

describe('serve', () => {
  test('gives folders their page', async () => {
    expect(await (await fetch(`${address}claims/`)).text()).toBe('<title>Claims</title>');
  });

  test('leads to the address of a page with its slash, whatever it is asked', async () => {
    const { status, headers } = await ask('/claims?q=1');
    expect([status, headers['location']]).toEqual([301, '/claims/?q=1']);
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/dead.csv', 'text/csv; charset=utf-8'],
    ['/_astro/style.abc123.css', 'text/css'],
  ])('names the media type of %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['br, gzip', 'br'],
    ['', undefined],
  ])('compresses for a browser that takes “%s”', async (taken, sent) => {
    const { headers, bytes } = await ask('/', { 'accept-encoding': taken });
    expect(headers['content-encoding']).toBe(sent);
    expect(bytes < 1000).toBe(sent !== undefined);
    if (sent) expect(headers['vary']).toMatch(/accept-encoding/i);
  });

  test('sends the compressed copy that stands beside a file', async () => {
    writeFileSync(join(dir, 'copied.html'), '<title>As it is</title>');
    writeFileSync(join(dir, 'copied.html.br'), 'stands for Brotli');
    const copied = await start();
    const response = (encoding: string) =>
      new Promise<[unknown, string, unknown]>((done) => {
        request(`${copied}copied.html`, { headers: { 'accept-encoding': encoding } }, (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('end', () =>
            done([answer.headers['content-encoding'], text, answer.headers['content-type']]),
          );
        }).end();
      });
    expect(await response('br')).toEqual(['br', 'stands for Brotli', 'text/html;charset=utf-8']);
    expect((await response('identity'))[1]).toBe('<title>As it is</title>');
  });

  test('sends the headers of the site', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
    const style = await ask('/_astro/style.abc123.css');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('answers 304 to a browser that has the file', async () => {
    const { headers } = await ask('/claims/');
    const again = await ask('/claims/', { 'if-none-match': headers['etag'] as string });
    expect([again.status, again.bytes]).toEqual([304, 0]);
  });

  test('answers HEAD without a body', async () => {
    const { status, bytes } = await ask('/claims/', {}, 'HEAD');
    expect([status, bytes]).toEqual([200, 0]);
  });

  test.each(['/nothing/', '/nothing', '/claims/nothing.html', '/%'])(
    'answers %s with the page for what is not found',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd'])(
    'gives nothing outside its folder: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('stands below a base path, and nowhere else', async () => {
    const based = await start({ base: '/archive' });
    expect(new URL(based).pathname).toBe('/archive/');
    expect((await fetch(`${based}claims/`)).status).toBe(200);
    expect((await fetch(new URL('/claims/', based))).status).toBe(404);
  });

  test('takes the next port where one is in use', async () => {
    const port = Number(new URL(address).port);
    expect(Number(new URL(await start({ port })).port)).toBeGreaterThan(port);
  });
});
