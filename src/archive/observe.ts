import { createHash } from 'node:crypto';
import type { Archive, Entry, PageEntry } from './archive.ts';
import { ObservedMap } from './observed-map.ts';
import { derive } from './per-archive.ts';
import { note } from './reads.ts';

/**
 * The same archive, which notes what is read of it: `statistics` for the list of ids of a
 * collection, `statistics/x` for a record, `explainers/x:body` for a text, `site`, `words`, `ledger`
 * and so on for the rest, and `users()/x` for what was derived (see `per-archive.ts`).
 */
export function observe(archive: Archive): Archive {
  const observed = {} as Record<string, unknown>;
  for (const [name, value] of Object.entries(archive)) {
    if (value instanceof Map && name !== 'files') {
      for (const [id, entry] of value as Map<string, Entry>) observeEntry(`${name}/${id}`, entry);
      observed[name] = new ObservedMap(name, value as Map<string, unknown>);
    } else
      Object.defineProperty(observed, name, {
        enumerable: true,
        get() {
          note(name);
          return value as unknown;
        },
      });
  }
  return observed as unknown as Archive;
}

/** Notes when the record itself is read, however its entry was come by. */
function observeEntry(key: string, entry: Entry): void {
  for (const [part, noted] of Object.entries({
    data: key,
    rows: key,
    geometry: key,
    body: `${key}:body`,
  })) {
    if (!(part in entry)) continue;
    const value = entry[part as 'data'];
    Object.defineProperty(entry, part, {
      enumerable: true,
      configurable: true,
      get() {
        note(noted);
        return value;
      },
    });
  }
}

/**
 * A short hash of what a noted key stands for now; two archives that agree on it would give the same
 * answer to whoever read it. `undefined` for a key that is not understood.
 */
export function versions(archive: Archive): (key: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, versionOf(archive, key));
    return known.get(key);
  };
}

function versionOf(archive: Archive, key: string): string | undefined {
  const slash = key.indexOf('/');
  const [name, id] = slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)];
  if (name.endsWith('()')) return versionOfDerived(derive(name.slice(0, -2), archive), id);
  const value = archive[name as keyof Archive] as unknown;
  if (!(value instanceof Map)) return value === undefined ? undefined : hash(json(value));
  if (name === 'files') return hash(json(value));
  if (id === undefined) return hash([...value.keys()].join('\n'));
  const [record, part] = id.split(':') as [string, string?];
  const entry = value.get(record) as PageEntry | undefined;
  if (!entry) return 'none';
  if (part === 'body') return hash(archive.files.get(entry.at.file) ?? '');
  // Where the record stands in its file is no part of what a page shows.
  const { at: _, positions: __, body: ___, ...shown } = entry;
  return hash(JSON.stringify(shown));
}

function versionOfDerived(value: unknown, key: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (key === undefined) return hash(json(value));
  return value instanceof Map ? hash(json(value.get(key))) : undefined;
}

/** JSON in which a record is its key: who reads the record itself has noted that. */
const json = (value: unknown): string => JSON.stringify(value, plainly) ?? '';

function plainly(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (
    value !== null &&
    typeof value === 'object' &&
    'collection' in value &&
    'positions' in value
  ) {
    const { collection, id } = value as Entry;
    return `${collection}/${id}`;
  }
  return value;
}

const hash = (text: string): string =>
  createHash('sha1').update(text).digest('base64url').slice(0, 20);
