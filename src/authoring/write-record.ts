import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { insertRecord } from './insert-record.ts';
import { kinds } from './kinds.ts';
import { Refused } from './refused.ts';
import { fileFor, taken } from './standing.ts';

/** What was written: which lines of which file. */
export interface Written {
  file: string;
  id: string;
  /** First and last line of it, from 1. */
  lines: [number, number];
}

/** Where a new record goes. */
interface Into {
  content: string;
  archive: Archive;
  /** The file of its collection, where there are several. */
  topic?: string | undefined;
}

/** Writes a record into the list of its kind: sources in the order of their ids, others last. */
export function writeRecord(kind: string, record: { id: string }, into: Into): Written {
  const { collection } = kinds[kind]!;
  if (!record.id) throw new Refused(`Name it: npm run new -- ${kind} some-id`, 2);
  const reason = taken(into.archive, collection, record.id);
  if (reason) throw new Refused(reason);

  const file = fileFor(into.content, collection, into.topic);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = insertRecord(before, record, { inOrder: kind === 'source' });
  if (after === undefined)
    throw new Refused(`${file} is no list of records that begin with "- id:". Mend it first.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  return { file, id: record.id, lines: linesAdded(before, after) };
}

/** Which lines a text has that it had not before: one stretch, into the place of at most one line. */
export function linesAdded(before: string, after: string): [number, number] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const first = now.findIndex((line, index) => line !== old[index]);
  const added = Math.max(1, now.length - old.length);
  const replaced = old[first] !== undefined && old[first] !== now[first + added] ? 1 : 0;
  return [first + 1, first + added + replaced];
}
