import type { Archive } from './archive.ts';

/** Computes something once for an archive, however many pages ask. */
export function perArchive<T>(make: (archive: Archive) => T): (archive: Archive) => T {
  const known = new WeakMap<Archive, { value: T }>();
  return (archive) => {
    const found = known.get(archive) ?? { value: make(archive) };
    known.set(archive, found);
    return found.value;
  };
}
