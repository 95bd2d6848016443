import { note } from './reads.ts';

/** A map that notes which of its values were asked for, and whether all of them were. */
export class ObservedMap<V> extends Map<string, V> {
  readonly #name: string;

  constructor(name: string, entries: Iterable<[string, V]>) {
    super();
    // Not handed to `super`, which would call `set` before the name is known.
    for (const [key, value] of entries) this.set(key, value);
    this.#name = name;
  }

  override get(key: string): V | undefined {
    note(`${this.#name}/${key}`);
    return super.get(key);
  }
  override has(key: string): boolean {
    note(`${this.#name}/${key}`);
    return super.has(key);
  }
  override get size(): number {
    this.#noteAll();
    return super.size;
  }
  override keys() {
    this.#noteAll();
    return super.keys();
  }
  override values() {
    this.#noteAll();
    return super.values();
  }
  override entries() {
    this.#noteAll();
    return super.entries();
  }
  override [Symbol.iterator]() {
    this.#noteAll();
    return super[Symbol.iterator]();
  }
  override forEach(...args: Parameters<Map<string, V>['forEach']>) {
    this.#noteAll();
    super.forEach(...args);
  }

  #noteAll() {
    if (this.#name !== undefined) note(this.#name);
  }
}
