import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** The addresses elsewhere that the pages of a built site link to, each with one page that does. */
export function outboundLinks(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: dir }).toSorted())
    for (const [, href] of readFileSync(join(dir, file), 'utf8').matchAll(
      /<a\s[^>]*?href="(https?:[^"]+)"/g,
    )) {
      const address = href!.replaceAll('&amp;', '&').replace(/#.*$/, '');
      if (!found.has(address)) found.set(address, file);
    }
  return found;
}

/** `npm run links`: asks what the pages link to elsewhere whether it still answers. */
export const checkLinks = withOptions(
  {
    name: 'npm run links',
    about:
      'Reports links to other sites that do not answer. It never fails: a site may be down for a day, or shut machines out.',
    options: {
      dir: { type: 'string', default: 'dist', words: 'The folder of the built site' },
      only: { type: 'string', words: 'Only addresses that hold these letters' },
    },
  },
  async ({ values: { dir, only } }, { print }) => {
    const links = [...outboundLinks(dir)].filter(([address]) => !only || address.includes(only));
    const dead: string[] = [];
    for (const [address, file] of links) {
      const { links: answers } = await new LinkChecker().check({ path: address, timeout: 20_000 });
      const status = answers[0]?.status ?? 0;
      if (status >= 200 && status < 400) continue;
      dead.push(address);
      print(`${status || 'no answer'}  ${address}  (${file})`);
    }
    print(`${links.length} links to other sites, ${dead.length} without an answer.`);
    return 0;
  },
);

if (import.meta.main) await command(checkLinks);
