import { z } from 'zod';
import { collections } from '#archive/collections.ts';
import { publishedChart } from './published-chart.ts';
import type { OutputFile } from './output-file.ts';
import { type RecordCollection, schemaPath } from './record-path.ts';

const names = z
  .record(z.string(), z.array(z.string()))
  .describe('Ids of the records that the text names, by collection, in reading order');

/** The envelope of a published record; `record` is what its authors wrote. */
const envelope = (kind: RecordCollection) =>
  z.strictObject({
    $schema: z.string().describe('This schema'),
    collection: z.literal(kind).describe('The kind of record'),
    id: z.string().describe('Its name within its kind; never changed once published'),
    page: z.string().optional().describe('The page that shows it to readers'),
    licence: z
      .string()
      .describe('SPDX identifier of the licence of the words; data keep their own'),
    record: collections[kind].schema.describe(
      'The record as its authors wrote it. Texts are Markdown with references in brackets: ' +
        '[#statistic], [@source, p. 4], [place:id], [actor:id], [term:id]',
    ),
    plain: z
      .record(z.string(), z.string())
      .describe('Those texts of the record that hold markup, as plain text, by JSON Pointer'),
    ...(kind === 'explainers' && { names }),
  });

/** JSON Schema (2020-12) of each kind of published record. */
export function recordSchemas(
  kinds: RecordCollection[],
  absolute: (path: string) => string,
): OutputFile[] {
  const all = [
    ...kinds.map((kind) => [kind, envelope(kind)] as const),
    ['charts' as const, publishedChart] as const,
  ];
  return all.map(([kind, schema]) => ({
    path: schemaPath(kind),
    content: `${JSON.stringify(jsonSchemaOf(schema, absolute(schemaPath(kind))), null, 1)}\n`,
  }));
}

const jsonSchemaOf = (schema: z.ZodType, id: string) => ({
  $id: id,
  ...z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema['prose'];
      // Addresses of documents stand as their publishers write them, in any script.
      if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
    },
  }),
});
