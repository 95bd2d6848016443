import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ strict: false, allErrors: true });
// The module is CommonJS: under Node its function stands one level deeper than its types say.
(formats as unknown as (ajv: Ajv) => void)(ajv);
const profile = ajv.compile(
  JSON.parse(readFileSync('tests/profiles/datapackage-2.0.schema.json', 'utf8')),
);

/** What the published profile of data packages finds wrong with a descriptor. */
export function packageFaults(descriptor: unknown): string[] {
  profile(descriptor);
  return (profile.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
