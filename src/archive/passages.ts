import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { z } from 'zod';
import { parseText } from '#markdown/parse.ts';
import { site } from '#schemas/site.ts';
import {
  type Archive,
  type CollectionName,
  type Entry,
  type PageEntry,
  positionOf,
} from './archive.ts';
import { collections } from './collections.ts';
import { fieldsAt } from './fields.ts';
import type { Finding, Position } from './finding.ts';
import { positionInScalar } from './position-in-scalar.ts';
import { readYaml } from './read-yaml.ts';

/** A text of the archive, parsed: the body of a page or one field of a record. */
export interface Passage {
  entry: Entry;
  /** The path of the field; empty for a page's body. */
  path: string;
  form: 'body' | 'inline' | 'block';
  /** As written; empty for a body. */
  text: string;
  tree: Root;
  /** Where a point of the tree stands in its file. */
  at: (point: Point | undefined) => Position;
}

/** A field of a schema that holds Markdown. */
interface TextField {
  pattern: string[];
  form: 'inline' | 'block';
}

const fieldsOf = new Map<CollectionName, TextField[]>(
  (Object.keys(collections) as CollectionName[]).map((name) => [
    name,
    textFields(collections[name].schema),
  ]),
);

/** Every text of the archive, in the order of its records; and the fields that do not parse. */
export function passagesOf(archive: Archive): Texts {
  const texts = allEntries(archive).map((entry) => textsOf(archive, entry));
  return {
    passages: texts.flatMap(({ passages }) => passages),
    findings: texts.flatMap(({ findings }) => findings),
  };
}

interface Texts {
  passages: Passage[];
  findings: Finding[];
}

/** By the data of a record, which stays the same object while its file does not change. */
const known = new WeakMap<object, Texts>();

function textsOf(archive: Archive, entry: Entry): Texts {
  const key = entry.data as object;
  const texts = known.get(key) ?? parseTexts(archive, entry);
  known.set(key, texts);
  return texts;
}

/** The texts of `site/site.yaml`, which is no record of a collection. */
export function siteTextsOf(archive: Archive): Texts {
  const [file, text] = [...archive.files].find(([name]) => name.endsWith('/site/site.yaml')) ?? [];
  if (file === undefined || text === undefined) return { passages: [], findings: [] };
  const { positions } = readYaml(text, file);
  const at = { file, line: 1, column: 1 };
  const entry: Entry = { collection: 'about', id: 'site', data: archive.site, at, positions };
  return parseFields(archive, entry, textFields(site));
}

function parseTexts(archive: Archive, entry: Entry): Texts {
  const { passages, findings } = parseFields(archive, entry, fieldsOf.get(entry.collection)!);
  return {
    passages: 'body' in entry ? [bodyOf(entry as PageEntry<unknown>), ...passages] : passages,
    findings,
  };
}

function parseFields(archive: Archive, entry: Entry, fields: TextField[]): Texts {
  const file = archive.files.get(entry.at.file)!;
  const passages: Passage[] = [];
  const findings: Finding[] = [];
  for (const { pattern, form } of fields)
    for (const { path, value: text } of fieldsAt(entry.data, pattern)) {
      const at = (point: Point | undefined) =>
        positionInScalar(file, positionOf(entry, path), text, point);
      const { tree, findings: faults } = parseText(text);
      for (const fault of faults) findings.push({ ...fault, at: at(fault.at as never) });
      if (tree) passages.push({ entry, path, form, text, tree, at });
    }
  return { passages, findings };
}

/** Every record of every collection. */
export function allEntries(archive: Archive): Entry[] {
  const { redirects, site: _, words, ledger, refused, files, ...indexed } = archive;
  return [
    ...Object.values(indexed).flatMap((index) => [...index.values()] as Entry[]),
    ...redirects,
  ];
}

function bodyOf(entry: PageEntry<unknown>): Passage {
  const at = (point: Point | undefined): Position => ({
    file: entry.at.file,
    line: point?.line ?? 1,
    column: point?.column ?? 1,
  });
  return { entry, path: '', form: 'body', text: '', tree: entry.body, at };
}

/** The paths of a schema's Markdown fields; `*` stands for every item of a list. */
function textFields(schema: z.ZodType, path: string[] = []): TextField[] {
  const form = schema.meta()?.['prose'];
  if (form === 'inline' || form === 'block') return [{ pattern: path, form }];
  const def = schema.def as unknown as {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: z.ZodType[];
    valueType?: z.ZodType;
  };
  const found = [
    ...Object.entries(def.shape ?? {}).flatMap(([key, inner]) => textFields(inner, [...path, key])),
    ...(def.type === 'array' ? textFields(def.element!, [...path, '*']) : []),
    ...(def.type === 'record' ? textFields(def.valueType!, [...path, '*']) : []),
    ...(def.innerType ? textFields(def.innerType, path) : []),
    ...(def.options ?? []).flatMap((option) => textFields(option, path)),
  ];
  const seen = new Set<string>();
  return found.filter(({ pattern }) => !seen.has(pattern.join('.')) && seen.add(pattern.join('.')));
}
