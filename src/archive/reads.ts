/**
 * What is read of the archive while something is computed: the keys of records, of whole
 * collections and of what was derived from them (see `observe.ts`). Pages run in other module
 * instances of the same process, so the list travels on `globalThis`.
 */
const slot: { [key: symbol]: Set<string> | undefined } = globalThis as never;
const key = Symbol.for('archive.reads');

/** Whether anybody wants to know. */
export const isReading = (): boolean => slot[key] !== undefined;

/** Says that something of the archive was read. */
export function note(what: string): void {
  slot[key]?.add(what);
}

/**
 * Runs something to its end and tells what it read. One at a time: throws when another still runs,
 * since nobody could tell whose reads are whose.
 */
export async function reading<T>(run: () => Promise<T>): Promise<{ value: T; reads: Set<string> }> {
  if (slot[key]) throw new Error('Two readers at once: one must wait for the other');
  const reads = new Set<string>();
  slot[key] = reads;
  try {
    return { value: await run(), reads };
  } finally {
    slot[key] = undefined;
  }
}

/** Runs something whose reads do not count, because those who use its result note the result. */
export function unread<T>(run: () => T): T {
  const reads = slot[key];
  slot[key] = undefined;
  try {
    return run();
  } finally {
    slot[key] = reads;
  }
}
