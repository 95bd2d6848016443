import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { chartData } from '#archive/chart-data.ts';
import { chartJson } from './downloads.ts';
import { recordCollections, schemaPath } from './record-path.ts';
import { recordSchemas } from './record-schemas.ts';
import { publishedEntries, publishedRecord, recordFiles } from './records.ts';

const absolute = (path: string) => `https://example.org${path}`;
const { archive } = loadArchive('tests/fixture/content');
const written = (collection: string, id: string) =>
  publishedRecord(
    archive,
    publishedEntries(archive).find((each) => each.collection === collection && each.id === id)!,
    absolute,
  );

const ajv = new Ajv2020({ strict: false, logger: false });
beforeAll(() => {
  for (const { content } of recordSchemas(recordCollections, absolute))
    ajv.addSchema(JSON.parse(content as string));
});

/** What the published schema of a record finds wrong with it. */
function faults(record: { $schema: string; id: string; record?: unknown }): string[] {
  const validate = ajv.getSchema(record.$schema)!;
  validate(JSON.parse(JSON.stringify(record)));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${record.id} ${instancePath} ${message}`,
  );
}

describe('publishedRecord', () => {
  test('gives what the authors wrote, with schema, page and licence', () => {
    expect(written('terms', 'round-total')).toMatchObject({
      $schema: 'https://example.org/schemas/terms.schema.json',
      collection: 'terms',
      id: 'round-total',
      page: 'https://example.org/glossary/#round-total',
      licence: 'CC-BY-4.0',
      record: archive.terms.get('round-total')!.data,
    });
  });

  test('gives texts with markup as plain text beside it, by JSON Pointer', () => {
    const all = publishedEntries(archive).map((each) => publishedRecord(archive, each, absolute));
    const texts = all.flatMap(({ plain }) => Object.entries(plain));
    expect(texts.length).toBeGreaterThan(3);
    for (const [pointer, text] of texts) {
      expect(pointer).toMatch(/^\/[a-zA-Z]/);
      expect(text).not.toMatch(/\[(?:#|@|place:|actor:|term:)/);
    }
  });

  test('lists for a page what its text names', () => {
    const { names } = written('explainers', 'the-day/what-happened');
    expect(names!.statistics).toContain('deaths-lisbon-1755');
    expect(names!.sources!.length).toBeGreaterThan(0);
  });

  test('does not name a page to read next that is not published', () => {
    const [page] = archive.explainers.values();
    const alone = { ...archive, explainers: new Map([[page!.id, page!]]) };
    const { record } = publishedRecord(alone, page!, absolute);
    expect(page!.data.related).not.toEqual([]);
    expect(record).toMatchObject({ related: [] });
  });

  test('names no page where there is none', () => {
    expect(written('units', 'people')).not.toHaveProperty('page');
  });
});

describe('recordFiles', () => {
  const paths = recordFiles(archive, absolute).map(({ path }) => path);

  test('gives every record an address of its own', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/statistics/deaths-lisbon-1755.json');
    expect(paths).toContain('/explainers/the-day/what-happened.json');
    expect(paths).toContain('/data/river-at-lisbon.json');
  });

  test('leaves drafts unpublished', () => {
    const draft = structuredClone(archive.explainers);
    draft.get('the-day/what-happened')!.data.draft = true;
    const files = recordFiles({ ...archive, explainers: draft }, absolute);
    expect(files.map(({ path }) => path)).not.toContain('/explainers/the-day/what-happened.json');
  });
});

describe('recordSchemas', () => {
  test('accepts every record', () => {
    const entries = publishedEntries(archive);
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.flatMap((each) => faults(publishedRecord(archive, each, absolute)))).toEqual([]);
  });

  test('accepts every chart', () => {
    const charts = [...archive.charts.values()].map((entry) =>
      chartJson(archive, entry, chartData(archive, entry), absolute),
    );
    expect(charts.length).toBeGreaterThan(2);
    expect(charts.flatMap(faults)).toEqual([]);
  });

  test('refuses what a record must not be', () => {
    const record = written('claims', 'one-in-four');
    expect(faults({ ...record, record: { ...(record.record as object), status: 'true' } })).toEqual(
      ['one-in-four /record/status must be equal to one of the allowed values'],
    );
    expect(faults({ ...record, extra: 1 } as never)).toEqual([
      'one-in-four  must NOT have additional properties',
    ]);
  });

  test('describes each key to its readers', () => {
    const schemas = recordSchemas(recordCollections, absolute);
    expect(schemas.map(({ path }) => path)).toContain(schemaPath('charts'));
    expect(schemas.every(({ content }) => !(content as string).includes('"prose"'))).toBe(true);
  });
});
