import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isCopy, precompress } from './precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
const dir = join(folder, 'dist');
const cache = join(folder, 'cache');
const page = 'The bells rang. '.repeat(200);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'claims'), { recursive: true });
  writeFileSync(join(dir, 'claims/index.html'), page);
  writeFileSync(join(dir, 'small.txt'), 'short');
  writeFileSync(join(dir, 'picture.png'), page);
});

describe('precompress', () => {
  test('puts both copies beside a text that gains by it', async () => {
    expect(await precompress(dir, cache)).toEqual({ files: 1, made: 2 });
    expect(readdirSync(join(dir, 'claims')).toSorted()).toEqual([
      'index.html',
      'index.html.br',
      'index.html.gz',
    ]);
    const copy = (ending: string) => readFileSync(join(dir, `claims/index.html${ending}`));
    expect(brotliDecompressSync(copy('.br')).toString()).toBe(page);
    expect(gunzipSync(copy('.gz')).toString()).toBe(page);
  });

  test('takes from the cache what it made before', async () => {
    await precompress(dir, cache);
    expect(await precompress(dir, cache)).toEqual({ files: 1, made: 0 });
  });

  test('makes copies of a changed page anew, and forgets the old ones', async () => {
    await precompress(dir, cache);
    writeFileSync(join(dir, 'claims/index.html'), `${page}Once more.`);
    expect(await precompress(dir, cache)).toEqual({ files: 1, made: 2 });
    expect(readdirSync(cache)).toHaveLength(2);
    const copy = readFileSync(join(dir, 'claims/index.html.br'));
    expect(brotliDecompressSync(copy).toString()).toMatch(/Once more\.$/);
  });

  test('removes the copies of a file that is gone or too small', async () => {
    await precompress(dir, cache);
    writeFileSync(join(dir, 'claims/index.html'), 'Gone.');
    await precompress(dir, cache);
    expect(readdirSync(join(dir, 'claims'))).toEqual(['index.html']);
  });
});

describe('isCopy', () => {
  test.each([
    ['claims/index.html.br', true],
    ['data.csv.gz', true],
    ['archive.tar.gz', false],
    ['index.html', false],
  ])('%s: %s', (name, is) => {
    expect(isCopy(name)).toBe(is);
  });
});
