import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headerRules, headersFor } from '../../src/publish/headers.ts';
import { precompress } from '../../src/publish/precompress.ts';
import { kinds, type Running } from './servers.ts';

/** The small archive below a base path, with compressed copies beside its files. */
const { base, dir: built } = inject('based');
const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
const below = join(folder, 'site');
beforeAll(async () => {
  cpSync(built, below, { recursive: true });
  await precompress(below, join(folder, 'cache'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The archive at the root, as it was built. */
const { dir: whole } = inject('site');

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** An answer as it came, neither unpacked nor followed. */
const ask = (address: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', fail)
      .end();
  });

const unpacked = ({ headers, body }: Answer) =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body;

/** What each kind of file has to be called; servers differ in blanks and in the case of letters. */
const mediaTypes: [pattern: string, type: RegExp][] = [
  ['claims/index.html', /^text\/html; ?charset=utf-8$/],
  ['_astro/*.css', /^text\/css/],
  ['_astro/*.js', /^(?:text|application)\/javascript/],
  ['_astro/*.woff2', /^font\/woff2$/],
  ['favicon.svg', /^image\/svg\+xml/],
  ['*.webmanifest', /^application\/manifest\+json/],
  ['data/*.csv', /^text\/csv; ?charset=utf-8$/],
  ['data/datapackage.json', /^application\/json/],
  ['data/*.zip', /^application\/zip$/],
  ['sources/bibliography.bib', /^application\/x-bibtex/],
  ['sources/bibliography.ris', /^application\/x-research-info-systems/],
  ['sources/bibliography.csl.json', /^application\/vnd\.citationstyles\.csl\+json/],
  ['feeds/all.atom.xml', /^application\/atom\+xml/],
  ['feeds/all.rss.xml', /^application\/rss\+xml/],
  ['feeds/all.json', /^application\/json/],
  ['sitemap-0.xml', /^(?:text|application)\/xml/],
  ['robots.txt', /^text\/plain/],
  ['.well-known/security.txt', /^text\/plain/],
];

/** Addresses that stand for every rule of headers. */
const addresses = [
  '',
  'claims/',
  'search/',
  'no/such/page/',
  'pagefind/pagefind-worker.js',
  ...['_astro/*.css', 'pagefind/fragment/*', 'pagefind/index/*'].flatMap((pattern) =>
    globSync(pattern, { cwd: built }).toSorted().slice(0, 1),
  ),
  ...globSync('embed/*/index.html', { cwd: built })
    .slice(0, 1)
    .map((file) => file.replace(/index\.html$/, '')),
];

const sites = [
  { place: 'below a base path', at: base, dir: () => below, isCopied: true },
  { place: 'at the root', at: '', dir: () => whole, isCopied: false },
];
const cases = kinds
  .filter((kind) => kind.isHere)
  .flatMap((kind) => sites.map((site) => ({ ...kind, ...site })));

describe.each(cases)('$name with the site $place', (host) => {
  let running: Running;
  beforeAll(async () => {
    running = await host.start(host.dir(), host.at);
  });
  afterAll(() => running?.stop());
  const at = (path: string) => running.address + path;

  test('gives folders their page', async () => {
    const { status, body } = await ask(at('claims/'));
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(host.dir(), 'claims/index.html')))).toBe(true);
  });

  test('leads to the address with its slash', async () => {
    const { status, headers } = await ask(at('claims'));
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(headers['location'] as string, at('claims')).href).toBe(at('claims/'));
  });

  test('answers what is not there with the page for it', async () => {
    for (const path of ['no/such/page/', 'claims/no.html', 'no.json']) {
      const answer = await ask(at(path));
      expect(answer.status, path).toBe(404);
      expect(answer.headers['content-type'], path).toMatch(/^text\/html/);
      expect(unpacked(answer).equals(readFileSync(join(host.dir(), '404.html'))), path).toBe(true);
    }
  });

  test('gives nothing outside its folder', async () => {
    const { status, body } = await ask(at('..%2f..%2fpackage.json'));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.includes('devDependencies')).toBe(false);
  });

  test('sends the headers that we ship', async () => {
    for (const path of addresses) {
      const { status, headers } = await ask(at(path));
      if (status === 404 && path !== 'no/such/page/') continue;
      const wanted = headersFor(status === 404 ? '/404.html' : `/${path}`);
      for (const [name, value] of Object.entries(wanted))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    const names = headerRules.flatMap((rule) => Object.keys(rule.headers));
    expect(names).toContain('Content-Security-Policy');
  });

  test('promises HTTPS where the server is one’s own', async () => {
    const { headers } = await ask(at(''));
    expect(headers['strict-transport-security']).toBe(host.isOwn ? 'max-age=31536000' : undefined);
  });

  test.each(mediaTypes)('names the media type of %s', async (pattern, type) => {
    const [file] = globSync(pattern, { cwd: host.dir() }).toSorted();
    // Without an address there are no feeds and no sitemap.
    if (host.at !== '') expect(file).toBeDefined();
    if (file === undefined) return;
    const { headers } = await ask(at(file.replace(/index\.html$/, '')));
    expect(headers['content-type']).toMatch(type);
  });

  test.each(['br', 'gzip', 'identity'])('sends %s to a reader that takes it', async (encoding) => {
    const [sheet] = globSync('_astro/*.css', { cwd: host.dir() }).toSorted();
    for (const path of ['explainers/', sheet!, 'sources/bibliography.bib']) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const answer = await ask(at(path), { 'accept-encoding': encoding });
      const bytes = readFileSync(join(host.dir(), file));
      expect(unpacked(answer).equals(bytes), path).toBe(true);
      const isSmaller = answer.body.length < bytes.length;
      const canSend =
        encoding === 'gzip' || (encoding === 'br' && host.sendsBrotli && host.isCopied);
      if (encoding === 'identity') expect(answer.body.equals(bytes)).toBe(true);
      if (canSend)
        expect([answer.headers['content-encoding'], isSmaller]).toEqual([encoding, true]);
      if (canSend) expect(answer.headers['vary']).toMatch(/accept-encoding/i);
      if (canSend && host.isCopied)
        expect(
          answer.body.equals(
            readFileSync(join(host.dir(), file + (encoding === 'br' ? '.br' : '.gz'))),
          ),
          `the copy of ${path}`,
        ).toBe(true);
    }
  });

  test('answers 304 to a reader that has the page', async () => {
    const first = await ask(at('claims/'));
    const again = await ask(at('claims/'), { 'if-none-match': first.headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});
