import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemaFiles, jsonSchemas } from './json-schemas.ts';

const schemas = jsonSchemas();
const schemaOf = (name: string) =>
  schemas.find(({ file }) => file === `schemas/${name}.schema.json`)!.schema as Shape;

/** As much of a JSON Schema as is read here. */
interface Shape {
  type?: string | string[];
  description?: string;
  required?: string[];
  properties?: Record<string, Shape>;
  items?: Shape | Shape[];
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** The keys without words for an editor to show, by path. */
function undescribed(shape: Shape, path = ''): string[] {
  const inner = [shape.items ?? [], shape.anyOf ?? [], shape.oneOf ?? []].flat();
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, value]) => [
      ...(value.description ? [] : [`${path}.${key}`]),
      ...undescribed(value, `${path}.${key}`),
    ]),
    ...inner.flatMap((each) => undescribed(each, path)),
  ];
}

describe('jsonSchemas', () => {
  test.each(schemas.map(({ file, schema }) => [file, schema as Shape] as const))(
    'describes every key of %s',
    (_, schema) => {
      expect([...new Set(undescribed(schema))]).toEqual([]);
    },
  );

  test('asks for what a record must state, and for no more', () => {
    const { items } = schemaOf('events') as { items: Shape };
    expect(items.required).toEqual([
      'id',
      'title',
      'date',
      'kind',
      'section',
      'summary',
      'status',
      'sources',
    ]);
  });

  test('takes a year without quotation marks, as YAML reads it', () => {
    const { items } = schemaOf('claims') as { items: Shape };
    expect(items.properties!['date']!.type).toEqual(['string', 'integer']);
  });

  test('says where Markdown may stand', () => {
    const { items } = schemaOf('terms') as { items: Shape };
    expect(items.properties!['short']!.description).toBe(
      'One sentence, shown where the term is used. Markdown with references: [#statistic], [@source, p. 4], [place:id], [actor:id], [term:id]',
    );
  });

  test.each(schemas.map(({ file, pattern, schema }) => [file, pattern, schema] as const))(
    '%s accepts what stands in the archive',
    (_, pattern, schema) => {
      const read = z.fromJSONSchema(schema as never);
      const refused = globSync(
        ['src/content', 'tests/fixture/content'].map((f) => `${f}/${pattern}`),
      )
        .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
        .map(({ path, text }) => ({ path, text: path.endsWith('.mdx') ? frontmatter(text) : text }))
        .filter(({ text }) => !read.safeParse(parse(text)).success)
        .map(({ path }) => path);
      expect(refused).toEqual([]);
    },
  );
});

const frontmatter = (text: string) => text.split(/^---$/m)[1]!;

describe('schemas/', () => {
  test.each(jsonSchemaFiles())('$file is up to date', ({ file, text }) => {
    expect(readFileSync(file, 'utf8') === text, 'Run npm run schemas').toBe(true);
  });

  test('holds no schema of a record type that is gone', () => {
    expect(globSync('schemas/*').toSorted()).toEqual(schemas.map(({ file }) => file).toSorted());
  });
});

describe('.vscode/settings.json', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };

  test('gives every YAML file of the content folder its schema', () => {
    const wanted = schemas
      .filter(({ pattern }) => pattern.endsWith('.yaml'))
      .map(({ file, pattern }) => [`./${file}`, `src/content/${pattern}`]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
  });

  test('knows every kind of YAML file but words and the ledger', () => {
    const patterns = Object.values(settings['yaml.schemas']);
    const without = globSync('src/content/**/*.yaml').filter(
      (path) => !patterns.some((pattern) => matchesGlob(path, pattern)),
    );
    expect(without.filter((path) => !/ledger|words\.en/.test(path))).toEqual([]);
  });
});
