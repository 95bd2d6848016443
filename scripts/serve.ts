import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '#publish/serve.ts';

/** `npm run serve`: serves the built site on this machine, as a host would. */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});
if (!existsSync(values.dir)) {
  console.error(`There is no ${values.dir}/ to serve. Run npm run build first.`);
  process.exit(1);
}
const { address } = await serve(values.dir, {
  port: Number(values.port),
  base: process.env['BASE_PATH'] ?? '/',
});
console.log(`The archive is at ${address} (Ctrl+C ends it)`);
