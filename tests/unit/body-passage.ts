import type { Archive, Entry, PageEntry } from '#archive/archive.ts';
import { loadArchive } from '#archive/load.ts';
import type { Passage } from '#archive/passages.ts';
import type { Rule } from '#archive/rules/rules.ts';
import { parseBody, parseText } from '#markdown/parse.ts';

const at = { file: 'test', line: 1, column: 1 };
let fixture: Archive | undefined;

/** The fixture archive, read once a test file. */
export function fixtureArchive(): Archive {
  fixture ??= loadArchive('tests/fixture/content').archive;
  return fixture;
}

/** A text as the body of a page of its own. */
export function bodyPassage(text: string): Passage {
  const { tree, findings } = parseBody(text, at.file);
  if (!tree) throw new Error(findings[0]!.what);
  const entry: PageEntry<unknown> = {
    collection: 'explainers',
    id: 'test/test',
    data: {},
    at,
    positions: {},
    body: tree,
  };
  return { entry, path: '', form: 'body', text: '', tree, at: placed };
}

/** A text as a field of a record. */
export function fieldPassage(
  text: string,
  { collection = 'actors', id = 'test', path = 'description', data = {} }: Partial<Field> = {},
): Passage {
  const { tree, findings } = parseText(text);
  if (!tree) throw new Error(findings[0]!.what);
  const entry: Entry = { collection, id, data, at, positions: {} };
  return { entry, path, form: 'inline', text, tree, at: placed };
}

interface Field {
  collection: Entry['collection'];
  id: string;
  path: string;
  data: object;
}

const placed: Passage['at'] = (point) => ({
  ...at,
  line: point?.line ?? 1,
  column: point?.column ?? 1,
});

/** What a rule says of texts: `line:column what`. A text alone is the body of a page. */
export function saidOf(rule: Rule, ...texts: (string | Passage)[]): string[] {
  const passages = texts.map((text) => (typeof text === 'string' ? bodyPassage(text) : text));
  return rule({ archive: fixtureArchive(), passages }).map(
    ({ at: { line, column }, what }) => `${line}:${column} ${what}`,
  );
}
