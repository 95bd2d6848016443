import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Archive } from '#archive/archive.ts';
import { loadArchive } from '#archive/load.ts';
import { observe } from '#archive/observe.ts';
import { PageCache } from './page-cache.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'pages-'));

/** The fixture archive, with another name for one place where it is given. */
function archiveWith(name?: string): { archive: Archive; place: string } {
  const { archive } = loadArchive('tests/fixture/content');
  const [place] = [...archive.places.keys()];
  const entry = archive.places.get(place!)!;
  if (name) archive.places.set(place!, { ...entry, data: { ...entry.data, name } });
  return { archive: observe(archive), place: place! };
}

/** Builds two pages, one of which shows the place; tells what was rendered. */
async function build(at: string, code: string, name?: string) {
  const { archive, place } = archiveWith(name);
  const pages = new PageCache(at, code, archive);
  const page = async (path: string, show: () => string) =>
    (await pages.page(path, () => Promise.resolve(new Response(show())))).text();
  const texts = [
    await page('/place/', () => archive.places.get(place)!.data.name),
    await page('/about/', () => archive.site.name),
  ];
  pages.save();
  return { texts, rendered: pages.rendered, taken: pages.taken };
}

describe('PageCache', () => {
  test('takes every page again while nothing changes', async () => {
    const at = folder();
    const first = await build(at, 'a');
    expect(first.rendered).toBe(2);
    expect(await build(at, 'a')).toEqual({ texts: first.texts, rendered: 0, taken: 2 });
  });

  test('renders the pages that show what was changed, and those alone', async () => {
    const at = folder();
    await build(at, 'a');
    const second = await build(at, 'a', 'Elsewhere');
    expect(second).toMatchObject({ rendered: 1, taken: 1 });
    expect(second.texts[0]).toBe('Elsewhere');
  });

  test('takes nothing that other code has made', async () => {
    const at = folder();
    await build(at, 'a');
    expect(await build(at, 'b')).toMatchObject({ rendered: 2, taken: 0 });
  });

  test('takes nothing from pages that were cut off', async () => {
    const at = folder();
    await build(at, 'a');
    const file = join(at, 'pages.bytes');
    writeFileSync(file, readFileSync(file).subarray(1));
    expect(await build(at, 'a')).toMatchObject({ rendered: 2, taken: 0 });
  });
});
