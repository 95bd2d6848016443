import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { packageFaults } from '../package-faults.ts';
import { fileOf, urlsOf } from './pages.ts';

const { dir } = inject('site');
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const content = process.env['CONTENT_DIR'] ?? 'src/content';

/** Descriptors of the tables, as their authors wrote them. */
const descriptors = globSync('datasets/*.yaml', { cwd: content }).map(
  (file) =>
    parse(readFileSync(join(content, file), 'utf8')) as { id: string; redistribute: string },
);
const free = descriptors.filter(({ redistribute }) => redistribute !== 'no').map(({ id }) => id);

describe('records as JSON', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const schemas = new Map(
    globSync('schemas/*.schema.json', { cwd: dir }).map((path) => [
      path,
      ajv.compile(JSON.parse(read(path))),
    ]),
  );
  const records = globSync('**/*.json', { cwd: dir }).flatMap((path) => {
    const text = read(path);
    const schema = /^\{\s*"\$schema": ?"([^"]*\/schemas\/[a-z-]+\.schema\.json)"/.exec(text)?.[1];
    return schema
      ? [{ path, schema: /schemas\/.*$/.exec(schema)![0], data: JSON.parse(text) }]
      : [];
  });

  test('keep to their published schema', () => {
    expect(records.length).toBeGreaterThan(1000);
    const faults = records.flatMap(({ path, schema, data }) => {
      const validate = schemas.get(schema);
      if (!validate) return [`${path}: no ${schema}`];
      return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  test('stand for every kind that has a schema', () => {
    expect(new Set(records.map(({ schema }) => schema))).toEqual(new Set(schemas.keys()));
  });

  test('are linked from the page of the record', () => {
    const linked = new Set(
      urlsOf(dir).flatMap((url) =>
        [...readFileSync(fileOf(dir, url)!, 'utf8').matchAll(/<a[^>]*href="\/([^"]+\.json)"/g)].map(
          ([, path]) => path,
        ),
      ),
    );
    const without = records
      .map(({ path }) => path)
      .filter((path) => !/^(glossary|parties|units)\/|^explainers\/[^/]+$/.test(path))
      .filter((path) => !linked.has(path));
    expect(without).toEqual([]);
  });
});

describe('the data package', () => {
  const descriptor = JSON.parse(read('data/datapackage.json')) as {
    name: string;
    resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
  };
  const zip = unzipSync(readFileSync(join(dir, `data/${descriptor.name}.zip`)));

  test('keeps to the published profile', () => {
    expect(packageFaults(descriptor)).toEqual([]);
  });

  test('holds every table that may be passed on, and no other', () => {
    expect(descriptor.resources.map(({ name }) => name).toSorted()).toEqual(free.toSorted());
    const tables = globSync('*.csv', { cwd: join(dir, 'data') });
    expect(tables.toSorted()).toEqual(free.map((id) => `${id}.csv`).toSorted());
  });

  test('names the columns of each table in their order', () => {
    for (const { path, schema } of descriptor.resources)
      expect(csvParse(read(`data/${path}`)).columns, path).toEqual(
        schema.fields.map(({ name }) => name),
      );
  });

  test('comes as a zip of the same files', () => {
    const members = Object.entries(zip).filter(([path]) => path !== 'README.md');
    expect(members.map(([path]) => path)).toEqual(
      expect.arrayContaining(['datapackage.json', ...free.map((id) => `${id}.csv`)]),
    );
    for (const [path, bytes] of members) expect(strFromU8(bytes), path).toBe(read(`data/${path}`));
  });

  test('carries each licence that it names as a file', () => {
    const paths = [...JSON.stringify(descriptor).matchAll(/"path":"(licences\/[^"]+)"/g)];
    for (const [, path] of paths) expect(zip[path!], path).toBeDefined();
  });
});

describe('tables that may not be passed on', () => {
  test('are nowhere in the site as data', () => {
    const barred = descriptors.filter(({ redistribute }) => redistribute === 'no');
    expect(barred.length).toBeGreaterThan(0);
    for (const { id } of barred) expect(existsSync(join(dir, `data/${id}.csv`)), id).toBe(false);
  });
});

describe('the bibliography', () => {
  type Item = Record<string, unknown> & { id: string };
  const items = JSON.parse(read('sources/bibliography.csl.json')) as Item[];

  test('holds every source', () => {
    const pages = globSync('sources/*/index.html', { cwd: dir }).map((path) => path.split('/')[1]);
    for (const { id } of items) expect(fileOf(dir, `/sources/${id}/`), id).toBeDefined();
    expect(items.length).toBeGreaterThan(100);
    expect(pages.length).toBeGreaterThanOrEqual(items.length);
  });

  const plainText = (title: unknown) => String(title).replaceAll(/<\/?[a-z][^>]*>/g, '');
  const dateOf = (item: Item, key: string) =>
    (item[key] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
  const authorsOf = (item: Item) =>
    ((item['author'] ?? []) as { literal?: string; family?: string }[]).map(
      ({ literal, family }) => literal ?? family,
    );
  const back = (format: string) => new Cite(read(`sources/bibliography.${format}`)).data as Item[];

  test('reads back from BibTeX without loss', () => {
    const kept = (item: Item) => ({
      id: item.id,
      title: plainText(item['title']),
      author: authorsOf(item),
      publisher: item['publisher'],
      issued: dateOf(item, 'issued'),
      accessed: dateOf(item, 'accessed'),
      language: item['language'],
    });
    expect(back('bib').map(kept)).toEqual(items.map(kept));
    // The reader escapes addresses once more: they are compared as they stand.
    const urls = [...read('sources/bibliography.bib').matchAll(/^ {2}url = \{(.*)\},$/gm)];
    expect(urls.map(([, url]) => url)).toEqual(items.flatMap(({ URL }) => URL ?? []));
  });

  test('reads back from RIS without loss', () => {
    const titles = (all: Item[]) =>
      all.map(({ title, URL }) => [String(title).replace(/\s+/g, ' '), URL]);
    expect(titles(back('ris'))).toEqual(titles(items));

    const records = read('sources/bibliography.ris')
      .split(/^ER {2}- \r\n/m)
      .slice(0, -1);
    const values = (record: string, tag: string) =>
      [...record.matchAll(new RegExp(`^${tag} {2}- (.*)\r$`, 'gm'))].map(([, value]) => value!);
    const numbers = (date: string | undefined) => date?.split('/').filter(Boolean).map(Number);
    expect(
      records.map((record) => ({
        id: values(record, 'ID')[0],
        author: values(record, 'AU'),
        publisher: values(record, 'PB')[0],
        container: values(record, 'T2')[0],
        issued: numbers(values(record, 'DA')[0]),
        accessed: numbers(values(record, 'Y2')[0]),
        language: values(record, 'LA')[0],
      })),
    ).toEqual(
      items.map((item) => ({
        id: item.id,
        author: authorsOf(item),
        publisher: item['publisher'],
        container: item['container-title'],
        issued: dateOf(item, 'issued'),
        accessed: dateOf(item, 'accessed'),
        language: item['language'],
      })),
    );
  });
});
