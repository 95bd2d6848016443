import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaFiles } from '#authoring/json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors read, after a change in `src/schemas/`. */
mkdirSync('schemas', { recursive: true });
const files = jsonSchemaFiles();
for (const { file, text } of files) writeFileSync(file, text);
console.log(`Wrote ${files.length} files to schemas/.`);
