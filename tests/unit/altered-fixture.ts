import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A change to a copy of the fixture archive; paths are below its content folder. */
export interface Change {
  /** The file that is changed. */
  file: string;
  /** Words of the file, and what takes their place. They must stand there exactly once. */
  from?: string;
  to?: string;
  /** Or the whole file. */
  text?: string | Uint8Array;
  /** Or a symbolic link to this path. */
  link?: string;
}

const FIXTURE = 'tests/fixture/content';
let copy: string | undefined;

/** Removes the copy; for the end of a test file. */
export function removeCopy(): void {
  if (copy !== undefined) rmSync(dirname(copy), { recursive: true, force: true });
  copy = undefined;
}

/** The content folder of a copy of the fixture, one a test file. */
function fixtureCopy(): string {
  if (copy === undefined) {
    const root = mkdtempSync(join(tmpdir(), 'fixture-'));
    copy = join(root, 'content');
    cpSync(FIXTURE, copy, { recursive: true });
  }
  return copy;
}

/** Runs a function on a copy of the fixture with these changes, which are taken back when it ends. */
export function withChanges<T>(changes: Change[], run: (folder: string) => T): T {
  const folder = fixtureCopy();
  const takeBack = () => {
    for (const { file } of changes) {
      rmSync(join(folder, file), { force: true });
      cpSync(FIXTURE, folder, { recursive: true, filter: (path) => isOn(path, file) });
    }
  };
  let result: T;
  try {
    for (const change of changes) apply(folder, change);
    result = run(folder);
  } catch (error) {
    takeBack();
    throw error;
  }
  if (result instanceof Promise) return result.finally(takeBack) as T;
  takeBack();
  return result;
}

/** Whether a path of the fixture is the file, or a folder above it. */
const isOn = (path: string, file: string) => `${join(FIXTURE, file)}/`.startsWith(`${join(path)}/`);

function apply(folder: string, { file, from, to = '', text, link }: Change) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (link !== undefined) symlinkSync(link, path);
  else if (text !== undefined) writeFileSync(path, text);
  else {
    const before = readFileSync(path, 'utf8');
    const parts = before.split(from!);
    if (parts.length !== 2)
      throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
    writeFileSync(path, parts.join(to));
  }
}
