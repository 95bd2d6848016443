import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('differences', () => {
  const manifest = manifestOf(dir, { commit: 'x' });

  test('finds none in the same bytes', async () => {
    const read = async (path: string) => Buffer.from(path === 'a.txt' ? '' : 'abc');
    expect(await differences(manifest, read)).toEqual([]);
  });

  test('names what is missing and what was changed', async () => {
    const read = async (path: string) => (path === 'a.txt' ? undefined : Buffer.from('abd'));
    expect(await differences(manifest, read)).toEqual([
      { path: 'a.txt', is: 'missing' },
      { path: 'b/c.txt', is: 'changed' },
    ]);
  });
});
