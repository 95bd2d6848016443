import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles, sampleHost } from '#publish/hosts.ts';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** `npm run hosting`: writes the configuration of nginx and Caddy. See docs/hosting.md. */
export const writeHosting = withOptions(
  {
    name: 'npm run hosting',
    about:
      'Writes configuration for nginx and Caddy: the samples in hosting/, or with --out those of your server, named by SITE_URL and BASE_PATH.',
    options: {
      out: { type: 'string', words: 'The folder that they are written to' },
      root: {
        type: 'string',
        default: sampleHost.root,
        words: 'The folder that the server serves, with dist/ in it or, with BASE_PATH, below it',
      },
    },
  },
  ({ values: { out, root } }, { print }) => {
    const { SITE_URL: site, BASE_PATH: base = '' } = process.env;
    const own = {
      ...sampleHost,
      ...(site && { name: new URL(site).host }),
      root,
      base: base.replace(/\/$/, ''),
    };
    const folder = out ?? 'hosting';
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of hostingFiles(out ? own : sampleHost))
      writeFileSync(join(folder, name), text);
    print(`Wrote nginx.conf and Caddyfile to ${folder}/.`);
    return 0;
  },
);

if (import.meta.main) await command(writeHosting);
