import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { differences, manifestOf } from './manifest.ts';

const dir = mkdtempSync(join(tmpdir(), 'manifest-'));
mkdirSync(join(dir, 'b'));
writeFileSync(join(dir, 'b/c.txt'), 'abc');
writeFileSync(join(dir, 'a.txt'), '');
writeFileSync(join(dir, 'manifest.json'), '{}');

describe('manifestOf', () => {
  test('lists each file with its SHA-256, sorted, without itself', () => {
    expect(manifestOf(dir, { commit: 'x', date: '2026-01-01' })).toEqual({
      commit: 'x',
      date: '2026-01-01',
      files: {
        'a.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        'b/c.txt': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    });
  });
});

describe('manifestOf a site with compressed copies', () => {
  test('leaves them out, since hosts make their own', () => {
    writeFileSync(join(dir, 'a.txt.br'), 'x');
    expect(Object.keys(manifestOf(dir, { commit: 'x' }).files)).toEqual(['a.txt', 'b/c.txt']);
    rmSync(join(dir, 'a.txt.br'));
  });
});

describe('differences', () => {
  const manifest = manifestOf(dir, { commit: 'x' });
  const genuine: Record<string, Buffer> = {
    'a.txt': Buffer.from(''),
    'b/c.txt': Buffer.from('abc'),
  };
  const copyOf = (changed: Record<string, Buffer | undefined>) => {
    const files = { ...genuine, ...changed };
    return {
      read: async (path: string) => files[path],
      paths: Object.keys(files).filter((path) => files[path]),
    };
  };

  test('finds none in the same bytes', async () => {
    expect(await differences(manifest, copyOf({}))).toEqual([]);
  });

  test('names what is missing, what was changed and what was added', async () => {
    const copy = copyOf({
      'a.txt': undefined,
      'b/c.txt': Buffer.from('abd'),
      'b/ad.js': Buffer.from('x'),
    });
    expect(await differences(manifest, copy)).toEqual([
      { path: 'a.txt', is: 'missing' },
      { path: 'b/ad.js', is: 'extra' },
      { path: 'b/c.txt', is: 'changed' },
    ]);
  });

  test('takes compressed copies that hold the file, and no others', async () => {
    const fine = { 'b/c.txt.br': brotliCompressSync('abc'), 'b/c.txt.gz': gzipSync('abc') };
    expect(await differences(manifest, copyOf(fine))).toEqual([]);
    const forged = {
      'b/c.txt.br': brotliCompressSync('abd'),
      'b/c.txt.gz': Buffer.from('no gzip'),
      'd.txt.gz': gzipSync('abc'),
    };
    expect(await differences(manifest, copyOf(forged))).toEqual([
      { path: 'b/c.txt.br', is: 'changed' },
      { path: 'b/c.txt.gz', is: 'changed' },
      { path: 'd.txt.gz', is: 'extra' },
    ]);
  });
});
