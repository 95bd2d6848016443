import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { packageFiles, zipOf } from './data-zip.ts';
import { sha256 } from './sha256.ts';

const absolute = (path: string) => `https://example.org${path}`;
const { archive } = loadArchive('tests/fixture/content');
const version = { commit: 'abc', date: '2026-11-24' };

describe('packageFiles', () => {
  const files = packageFiles(archive, version, absolute);
  const zip = unzipSync(files.find(({ path }) => path.endsWith('.zip'))!.content as Uint8Array);

  test('puts the package and its zip into the folder of the data', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '/data/datapackage.json',
      '/data/lisbon-1755.zip',
    ]);
  });

  test('packs what to read first, the descriptor and the tables', () => {
    expect(Object.keys(zip)).toEqual(['README.md', 'datapackage.json', 'dates-in-dispute.csv']);
    expect(strFromU8(zip['datapackage.json']!)).toBe(files[0]!.content);
  });

  test('packs the very bytes that the descriptor names', () => {
    const { resources } = JSON.parse(strFromU8(zip['datapackage.json']!)) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      expect(zip[path]!.length).toBe(bytes);
      expect(`sha256:${sha256(zip[path]!)}`).toBe(hash);
    }
  });

  test('says in the README whose each table is, under what licence, and what it does not say', () => {
    const readme = strFromU8(zip['README.md']!);
    expect(readme).toMatch(/^# Lisbon 1755\n/);
    expect(readme).toContain('## dates-in-dispute.csv');
    expect(readme).toContain('- Producer: Lisbon 1755\n');
    expect(readme).toContain('Creative Commons Attribution 4.0 International');
    expect(readme).toContain('- Two rows make no history.');
    expect(readme).toContain('https://example.org/data/dates-in-dispute/');
    expect(readme).not.toMatch(/undefined|\bpackage\.\w/);
  });

  test('packs the text of a licence that has to travel with its tables', () => {
    const entry = structuredClone(archive.datasets.get('dates-in-dispute')!);
    entry.data.licence = { id: 'GPL-3.0-only', name: 'GNU General Public License 3.0' };
    const bound = { ...archive, datasets: new Map([[entry.id, entry]]) };
    const paths = packageFiles(bound, version, absolute).map(({ path }) => path);
    expect(paths).toContain('/data/licences/GPL-3.0-only.txt');
  });
});

describe('zipOf', () => {
  test('depends on nothing but its members', () => {
    expect(sha256(zipOf([{ path: 'a.txt', content: 'abc' }]))).toBe(
      '6fa3297c07e238ea37e9b7f699b0eb68b268c5120b04287792cef066d2f3236a',
    );
  });
});
