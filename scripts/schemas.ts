import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaFiles } from '#authoring/json-schemas.ts';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** `npm run schemas`: the JSON Schemas that editors read. */
export const writeSchemas = withOptions(
  {
    name: 'npm run schemas',
    about: 'Writes the JSON Schemas that editors read, after a change in src/schemas/.',
    options: {},
  },
  (_, { print }) => {
    mkdirSync('schemas', { recursive: true });
    const files = jsonSchemaFiles();
    for (const { file, text } of files) writeFileSync(file, text);
    print(`Wrote ${files.length} files to schemas/.`);
    return 0;
  },
);

if (import.meta.main) await command(writeSchemas);
