import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, outboundLinks } from '../../scripts/links.ts';
import { ran } from './ran.ts';

const dir = mkdtempSync(join(tmpdir(), 'links-'));
let server: Server;
let other = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    response.writeHead(url === '/gone?a=1&b=2' ? 410 : 200).end('<title>Here</title>');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(
    join(dir, 'index.html'),
    `<a href="/own/">own</a> <a href="${other}/here#part">here</a> <a rel="external" href="${other}/gone?a=1&amp;b=2">gone</a>`,
  );
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

describe('outboundLinks', () => {
  test('lists each address elsewhere once, without its part', () => {
    expect([...outboundLinks(dir).keys()]).toEqual([`${other}/here`, `${other}/gone?a=1&b=2`]);
  });
});

describe('npm run links', () => {
  test('reports what does not answer, and never fails', async () => {
    expect(await ran(checkLinks, ['--dir', dir])).toEqual({
      code: 0,
      printed: `410  ${other}/gone?a=1&b=2  (index.html)\n2 links to other sites, 1 without an answer.\n`,
      said: '',
    });
  });
});
