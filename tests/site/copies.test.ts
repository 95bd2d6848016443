import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { verifyCopy } from '../../scripts/verify.ts';
import { serve } from '../../src/publish/serve.ts';
import { astro, projectCopy, run } from '../build.ts';
import { ran } from '../unit/ran.ts';
import { fixture } from './archives.ts';
import { classed, text } from './dom.ts';
import { hashes } from './folders.ts';
import { pagesOf } from './pages.ts';

const { dir, address, base, host } = inject('based');
const folder = mkdtempSync(join(tmpdir(), 'copy-'));
const elsewhere = join(folder, 'elsewhere');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same commit', () => {
  test('builds the same bytes in another folder, time zone and locale, without caches', async () => {
    const project = projectCopy(join(folder, 'project'));
    const { code, output } = await run(
      astro,
      ['build', '--outDir', elsewhere],
      {
        CONTENT_DIR: fixture,
        BASE_PATH: base,
        SITE_URL: host,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      },
      project,
    );
    expect(code, output).toBe(0);
    const [here, there] = [dir, elsewhere].map((each) => new Map(hashes(each)));
    expect([...there!.keys()]).toEqual([...here!.keys()]);
    expect([...there!].filter(([path, hash]) => here!.get(path) !== hash)).toEqual([]);
    // Pictures and the search index are among them.
    const names = [...here!.keys()].join('\n');
    for (const kind of [/\.png$/m, /^pagefind\/index\//m, /\.zip$/m, /^feeds\//m])
      expect(names).toMatch(kind);
  });
});

describe('the footer', () => {
  test('names the version and the day of its commit on every page', () => {
    const without = pagesOf(dir).filter(
      ({ document }) =>
        !classed(document, 'colophon').some((foot) =>
          text(foot).endsWith('Version tests of 21 September 2026.'),
        ),
    );
    expect(without.filter(({ url }) => !url.startsWith('/embed/')).map(({ url }) => url)).toEqual(
      [],
    );
  });
});

describe('npm run verify', () => {
  const copy = join(folder, 'copy');
  beforeAll(() => {
    cpSync(dir, copy, { recursive: true });
  });

  test('finds a folder and a mirror genuine', async () => {
    const whole = /^All \d+ files are those of tests\.\n$/;
    expect(await ran(verifyCopy, [copy])).toMatchObject({
      code: 0,
      printed: expect.stringMatching(whole),
    });
    expect(await ran(verifyCopy, [address])).toMatchObject({
      code: 0,
      printed: expect.stringMatching(whole),
    });
  });

  test('names what was changed, left out and added', async () => {
    appendFileSync(join(copy, 'claims/index.html'), '<!-- one word more -->');
    rmSync(join(copy, 'favicon.svg'));
    writeFileSync(join(copy, 'claims/added.js'), 'alert(1)');
    const { code, printed } = await ran(verifyCopy, [copy]);
    expect(code).toBe(1);
    const lines = printed.trim().split('\n');
    expect(lines.slice(0, -1)).toEqual([
      'extra    claims/added.js',
      'changed  claims/index.html',
      'missing  favicon.svg',
    ]);
    expect(lines.at(-1)).toMatch(
      /^1 changed, 1 missing, 1 extra against the \d+ files of tests\.$/,
    );
  });

  test('names what a mirror changed or left out', async () => {
    const { address: at, server } = await serve(copy, { base });
    try {
      const { code, printed } = await ran(verifyCopy, [at]);
      expect(code).toBe(1);
      expect(printed).toContain('changed  claims/index.html\n');
      expect(printed).toContain('missing  favicon.svg\n');
      // A server does not say what else it holds.
      expect(printed).toMatch(/1 changed, 1 missing, 0 extra/);
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  test('takes the word of a manifest that is trusted, not of the copy', async () => {
    const forged = join(folder, 'forged');
    cpSync(dir, forged, { recursive: true });
    writeFileSync(join(forged, 'manifest.json'), JSON.stringify({ commit: 'x', files: {} }));
    writeFileSync(join(forged, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    const trusted = join(dir, 'manifest.json');
    const { code, printed } = await ran(verifyCopy, [forged, '--manifest', trusted]);
    expect([code, printed.split('\n')[0]]).toEqual([1, 'changed  robots.txt']);
  });

  test('says so where nobody answers', async () => {
    expect(await ran(verifyCopy, ['http://127.0.0.1:9/'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/manifest\.json does not answer: /),
    });
  });
});
