import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { versions } from '#archive/observe.ts';
import { reading } from '#archive/reads.ts';
// What pages read of these is looked up again here.
import '#archive/facets.ts';
import '#archive/search-facts.ts';
import '#archive/single-source.ts';
import '#archive/timeline.ts';
import '#archive/uses.ts';

/** A page of the last build: what it read of the archive, in which state, and what it became. */
interface Kept {
  /** Numbers of keys; see `Index.keys`. */
  reads: number[];
  /** One hash of the state of everything read. */
  state: string;
  status: number;
  type: string | null;
  /** Where its bytes stand in the file of all pages. */
  from: number;
  to: number;
}

/** A page of this build. */
interface Made {
  reads: string[];
  status: number;
  type: string | null;
  body: Buffer;
}

interface Index {
  /** The code, settings and packages that made the pages. */
  code: string;
  keys: string[];
  pages: Record<string, Kept>;
}

/**
 * Pages of the last build that are still right.
 *
 * Every page is remembered with the keys of all that it read of the archive while it was rendered
 * and a hash of what these stood for. It is taken again if that hash is the same now and the code
 * is too; nothing is guessed from the page's address or kind.
 */
export class PageCache {
  readonly #folder: string;
  readonly #code: string;
  readonly #version: (key: string) => string | undefined;
  readonly #last: Index | undefined;
  readonly #bytes: Buffer;
  readonly #next = new Map<string, Made>();
  #turn: Promise<unknown> = Promise.resolve();
  /** How many pages were taken from the last build, and how many rendered. */
  taken = 0;
  rendered = 0;

  constructor(folder: string, code: string, archive: Archive) {
    this.#folder = folder;
    this.#code = code;
    this.#version = versions(archive);
    const last = readIndex(folder);
    this.#last = last?.index.code === code ? last.index : undefined;
    this.#bytes = this.#last ? last!.bytes : Buffer.alloc(0);
  }

  /** The page at a path: of the last build where it is still right, else as `render` makes it. */
  async page(path: string, render: () => Promise<Response>): Promise<Response> {
    const kept = this.#last?.pages[path];
    if (kept) {
      const reads = kept.reads.map((number) => this.#last!.keys[number]!);
      if (this.#stateOf(reads) === kept.state) {
        this.taken++;
        const { status, type, from, to } = kept;
        const made = { reads, status, type, body: this.#bytes.subarray(from, to) };
        this.#next.set(path, made);
        return responseOf(made);
      }
    }
    this.rendered++;
    const { value, reads } = await this.#alone(async () => {
      const response = await render();
      return { response, body: Buffer.from(await response.arrayBuffer()) };
    });
    const { response, body } = value;
    // A redirect has headers of its own, which are not kept.
    if (response.status >= 300 && response.status < 400) return response;
    const type = response.headers.get('content-type');
    const made = { reads: [...reads], status: response.status, type, body };
    this.#next.set(path, made);
    return responseOf(made);
  }

  /** Renders one page at a time, since all note their reads in one place; files are written meanwhile. */
  #alone<T>(run: () => Promise<T>): ReturnType<typeof reading<T>> {
    const turn = this.#turn.then(() => reading(run));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Keeps what was made for the next build; one that cannot be kept costs time, not correctness. */
  save(): void {
    if (this.rendered === 0 && this.#next.size === Object.keys(this.#last?.pages ?? {}).length)
      return;
    const keys = new Map<string, number>();
    const numberOf = (key: string) => {
      if (!keys.has(key)) keys.set(key, keys.size);
      return keys.get(key)!;
    };
    const pages: Record<string, Kept> = {};
    const bodies: Buffer[] = [];
    let from = 0;
    for (const [path, { reads, status, type, body }] of this.#next) {
      const to = from + body.length;
      pages[path] = {
        reads: reads.map(numberOf),
        state: this.#stateOf(reads)!,
        status,
        type,
        from,
        to,
      };
      bodies.push(body);
      from = to;
    }
    const index: Index = { code: this.#code, keys: [...keys.keys()], pages };
    const draft = `${this.#folder}/${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const bytes = Buffer.concat(bodies);
      const text = JSON.stringify({ bytes: hashOf(bytes), index });
      writeFileSync(`${draft}.bytes`, bytes);
      writeFileSync(`${draft}.json`, text);
      renameSync(`${draft}.bytes`, join(this.#folder, 'pages.bytes'));
      renameSync(`${draft}.json`, join(this.#folder, 'pages.json'));
    } catch {
      // The next build renders every page.
    }
  }

  /** One hash for the state of many keys; `undefined` where one of them is not understood. */
  #stateOf(reads: string[]): string | undefined {
    const hash = createHash('sha1');
    for (const key of reads) {
      const version = this.#version(key);
      if (version === undefined) return undefined;
      hash.update(version);
    }
    return hash.digest('base64url');
  }
}

/** Index and bytes, if they belong together: a build that was broken off leaves two that do not. */
function readIndex(folder: string): { index: Index; bytes: Buffer } | undefined {
  try {
    const { bytes: wanted, index } = JSON.parse(
      readFileSync(join(folder, 'pages.json'), 'utf8'),
    ) as { bytes: string; index: Index };
    const bytes = readFileSync(join(folder, 'pages.bytes'));
    return hashOf(bytes) === wanted ? { index, bytes } : undefined;
  } catch {
    return undefined;
  }
}

const responseOf = ({ status, type, body }: Made) =>
  new Response(new Uint8Array(body), {
    status,
    headers: type === null ? {} : { 'content-type': type },
  });

const hashOf = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('base64url');
