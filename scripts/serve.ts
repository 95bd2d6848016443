import { existsSync } from 'node:fs';
import { serve } from '#publish/serve.ts';
import { Refused } from '#authoring/refused.ts';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** `npm run serve`: serves the built site on this machine, as a host would. */
export const serveSite = withOptions(
  {
    name: 'npm run serve',
    about: 'Serves the built site on this machine, as a host would. Ctrl+C ends it.',
    options: {
      dir: { type: 'string', default: 'dist', words: 'The folder of the built site' },
      port: {
        type: 'string',
        default: process.env['PORT'] ?? '4321',
        words: 'The port, or the next one that is free',
      },
    },
  },
  async ({ values: { dir, port } }, { print }) => {
    if (!existsSync(dir))
      throw new Refused(`There is no ${dir}/ to serve. Run npm run build first.`);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
      throw new Refused(`--port ${port}: a port is a number up to 65535.`, 2);
    const { address } = await serve(dir, {
      port: Number(port),
      base: process.env['BASE_PATH'] ?? '/',
    });
    print(`The archive is at ${address} (Ctrl+C ends it)`);
    return 0;
  },
);

if (import.meta.main) await command(serveSite);
