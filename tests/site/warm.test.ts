import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Ended, workshop } from '../build.ts';
import { fixture } from './archives.ts';
import { copied, edit, hashes } from './folders.ts';

const content = copied(fixture);
const twin = join(workshop, 'warm-twin');
const warm = join(workshop, 'warm');

/** How many pages a build rendered, and how many it took from the last one. */
function counts({ output }: Ended): { rendered: number; taken: number } {
  const [, rendered, taken] = /(\d+) pages rendered, (\d+) as they were/.exec(output) ?? [];
  return { rendered: Number(rendered), taken: Number(taken) };
}

describe('a build after another', () => {
  let edited: Ended;
  beforeAll(async () => {
    expect((await build(warm, { content })).code).toBe(0);
    const page = join(content, 'explainers/the-day/what-happened.mdx');
    edit(page, 'First came the shocks', 'At first came the shocks');
    edit(
      join(content, 'statistics/lisbon.yaml'),
      'All who died in the city',
      'Who died in the city',
    );
    edit(join(content, 'sources/lisbon.yaml'), 'Copy of an encyclopaedia', 'A copy of one');
    edit(join(content, 'places/places.yaml'), 'The capital of Portugal', 'Portugal’s capital');
    edit(join(content, 'datasets/buildings-lost.csv'), 'chapels,60', 'chapels,61');
    edited = await build(warm, { content });
  });
  afterAll(() => {
    for (const folder of [content, warm, twin]) rmSync(folder, { recursive: true, force: true });
  });

  test('renders what was changed and takes the rest', () => {
    expect(edited.code, edited.output).toBe(0);
    const { rendered, taken } = counts(edited);
    expect(rendered).toBeGreaterThan(5);
    expect(taken).toBeGreaterThan(rendered);
  });

  test('gives the bytes of a build that knew nothing', async () => {
    // A folder of another name has pages of its own in the cache: none.
    const clean = await build(twin, { content: copied(content) });
    expect(counts(clean).taken).toBe(0);
    expect(hashes(warm)).toEqual(hashes(twin));
  });

  test('renders nothing where nothing was changed', async () => {
    expect(counts(await build(warm, { content })).rendered).toBe(0);
  });
});
