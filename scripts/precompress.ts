import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Refused } from '#authoring/refused.ts';
import { precompress } from '#publish/precompress.ts';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** `npm run precompress`: writes `.br` and `.gz` beside the files of a built site. */
export const precompressSite = withOptions(
  {
    name: 'npm run precompress',
    about: 'Writes .br and .gz beside every text file of the built site, for hosts that send them.',
    options: { dir: { type: 'string', default: 'dist', words: 'The folder of the built site' } },
  },
  async ({ values: { dir } }, { print }) => {
    if (!existsSync(join(dir, 'manifest.json')))
      throw new Refused(`There is no built site in ${dir}/. Run npm run build first.`);
    const start = performance.now();
    const cache = resolve('node_modules/.cache/precompress', basename(resolve(dir)));
    const { files, made } = await precompress(dir, cache);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`${files} files have copies for br and gzip (${made} made anew) in ${seconds} s.`);
    return 0;
  },
);

if (import.meta.main) await command(precompressSite);
