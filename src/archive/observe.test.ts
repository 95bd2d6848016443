import { describe, expect, test } from 'vitest';
import { loadArchive } from './load.ts';
import { observe, versions } from './observe.ts';
import { reading } from './reads.ts';
import { usesOf } from './uses.ts';

const fixture = () => observe(loadArchive('tests/fixture/content').archive);
const readsOf = async (run: (archive: ReturnType<typeof fixture>) => unknown) => {
  const archive = fixture();
  const { reads } = await reading(() => Promise.resolve(run(archive)));
  return [...reads];
};

describe('observe', () => {
  test('notes a record that is read, also one that was come by otherwise', async () => {
    const archive = fixture();
    const [entry] = [...archive.places.values()];
    const { reads } = await reading(() => Promise.resolve(entry!.data.name));
    expect([...reads]).toEqual([`places/${entry!.id}`]);
  });

  test('notes a record that is not there', async () => {
    expect(await readsOf(({ places }) => places.get('nowhere'))).toEqual(['places/nowhere']);
  });

  test('notes a collection that is gone through, and the records that are looked into', async () => {
    const reads = await readsOf(({ parties }) =>
      [...parties.values()].map(({ data }) => data.name),
    );
    expect(reads[0]).toBe('parties');
    expect(reads.length).toBeGreaterThan(1);
  });

  test('notes the text of a page apart from its head', async () => {
    const reads = await readsOf(({ explainers }) => [...explainers.values()][0]!.body);
    expect(reads.at(-1)).toMatch(/^explainers\/.*:body$/);
  });

  test('notes what was derived by what was asked for, not by all that it was made of', async () => {
    const reads = await readsOf((archive) => usesOf(archive, 'places', 'nowhere'));
    expect(reads).toEqual(['users()/places/nowhere']);
  });
});

describe('versions', () => {
  test('are the same for two readings of the same files', () => {
    const [one, other] = [versions(fixture()), versions(fixture())];
    for (const key of ['words', 'statistics', 'users()/places/lisbon', 'places/lisbon'])
      expect(one(key)).toBe(other(key));
  });

  test('differ when a record does, and then for that record alone', () => {
    const { archive } = loadArchive('tests/fixture/content');
    const [before, after] = [...archive.places.keys()].slice(0, 2);
    const changed = loadArchive('tests/fixture/content').archive;
    const entry = changed.places.get(before!)!;
    changed.places.set(before!, { ...entry, data: { ...entry.data, name: 'Elsewhere' } });
    const [old, now] = [versions(observe(archive)), versions(observe(changed))];
    expect(old(`places/${before}`)).not.toBe(now(`places/${before}`));
    expect(old(`places/${after}`)).toBe(now(`places/${after}`));
    expect(old('places')).toBe(now('places'));
  });

  test('know nothing of a key that nobody understands', () => {
    expect(versions(fixture())('unknown()/x')).toBeUndefined();
    expect(versions(fixture())('nothing')).toBeUndefined();
  });
});
