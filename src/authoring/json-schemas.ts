import { z } from 'zod';
import { collections } from '#archive/collections.ts';
import { site } from '#schemas/site.ts';

/** A JSON Schema (draft 7, which every editor reads) and the files that it describes. */
export interface JsonSchema {
  /** Its own file, below the project. */
  file: string;
  /** The files that editors check with it, below the content folder. */
  pattern: string;
  schema: z.core.JSONSchema.BaseSchema;
}

/** One schema for each kind of file under `src/content/`. */
export function jsonSchemas(): JsonSchema[] {
  const ofCollections = Object.entries(collections).map(([name, { schema, files, form }]) => ({
    file: `schemas/${name}.schema.json`,
    pattern: patternOf(files),
    schema: jsonSchemaOf(form === 'list' ? z.array(schema) : schema),
  }));
  const ofSite = {
    file: 'schemas/site.schema.json',
    pattern: 'site/site.yaml',
    schema: jsonSchemaOf(site),
  };
  return [...ofCollections, ofSite];
}

/** The same as files of text, which `npm run schemas` writes. */
export const jsonSchemaFiles = (): { file: string; text: string }[] =>
  jsonSchemas().map(({ file, schema }) => ({
    file,
    text: `${JSON.stringify(schema, null, 1)}\n`,
  }));

/** The expression of a collection as the pattern that editors take: `^sources\/[^/]+\.yaml$` as `sources/*.yaml`. */
const patternOf = (files: RegExp): string =>
  files.source
    .replaceAll('[^/]+', '*')
    .replaceAll('\\', '')
    .replace(/^\^|\$$/g, '');

/** What an author may write, and the words that an editor shows at each key. */
function jsonSchemaOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // A date of any precision is prepared before it is looked at: YAML reads a bare year as a number.
      if (def.type === 'pipe' && def.in._zod.def.type === 'transform')
        Object.assign(jsonSchema, { type: ['string', 'integer'] });
      if (def.type === 'object')
        jsonSchema.required = Object.entries(def.shape)
          .filter(([, field]) => !z.safeParse(field, undefined).success)
          .map(([key]) => key);
      if (jsonSchema['prose'] !== undefined) {
        delete jsonSchema['prose'];
        jsonSchema.description = [jsonSchema.description, MARKDOWN].filter(Boolean).join('. ');
      }
    },
  });
}

const MARKDOWN =
  'Markdown with references: [#statistic], [@source, p. 4], [place:id], [actor:id], [term:id]';
