import type { Archive } from './archive.ts';
import { ObservedMap } from './observed-map.ts';
import { note, unread } from './reads.ts';

type Make = (archive: Archive) => unknown;

/** What is derived, by name: how, and what came out. Shared by the module instances of a process. */
interface Derived {
  make: Make;
  known: WeakMap<Archive, { value: unknown }>;
}
const slot: { [key: symbol]: Map<string, Derived> | undefined } = globalThis as never;
const all = (slot[Symbol.for('archive.derived')] ??= new Map());

/**
 * Computes something once for an archive, however many pages ask. Who reads the result depends on
 * the result, not on all that it was made of: of a map, on the values that were asked for.
 */
export function perArchive<T>(
  name: string,
  make: (archive: Archive) => T,
): (archive: Archive) => T {
  // A development server evaluates a changed module anew: what the old one made is forgotten.
  if (!all.has(name) || (import.meta as { env?: { DEV?: boolean } }).env?.DEV)
    all.set(name, { make, known: new WeakMap() });
  return (archive) => {
    const value = derive(name, archive) as T;
    if (!(value instanceof Map)) note(`${name}()`);
    return value;
  };
}

/** What was derived under a name; `undefined` where nothing is derived under it. */
export function derive(name: string, archive: Archive): unknown {
  const derived = all.get(name);
  if (!derived) return undefined;
  let found = derived.known.get(archive);
  if (!found) {
    const value = unread(() => derived.make(archive));
    found = { value: value instanceof Map ? new ObservedMap(`${name}()`, value) : value };
    derived.known.set(archive, found);
  }
  return found.value;
}
