import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Difference, differences, type Manifest, pathsOf } from '#publish/manifest.ts';
import { Refused } from '#authoring/refused.ts';
import { command } from './command.ts';
import { withOptions } from './options.ts';

/** `npm run verify -- <folder or address>`: compares a copy of the site with a manifest. */
export const verifyCopy = withOptions(
  {
    name: 'npm run verify',
    about: 'Compares a copy of the site with its manifest: exit 0 where it is the same.',
    takes: 'FOLDER or ADDRESS',
    options: {
      manifest: { type: 'string', words: 'The manifest of a copy that is trusted' },
    },
  },
  async ({ values, words: [copy] }, { print }) => {
    if (copy === undefined)
      throw new Refused(
        'Name a copy: npm run verify -- dist, or an address such as https://example.org/',
        2,
      );
    const isWeb = /^https?:/.test(copy);
    const read = isWeb ? fromWeb(copy) : fromFolder(copy);
    const text = values.manifest ? await trusted(values.manifest) : await read('manifest.json');
    if (text === undefined)
      throw new Refused(
        `There is no manifest.json in ${copy}. Name one that you trust with --manifest.`,
        2,
      );
    const { commit, files, ...rest } = JSON.parse(new TextDecoder().decode(text)) as Manifest;
    const wanted = Object.entries(files).filter(([path]) => !isWeb || !ofHosts.includes(path));
    const manifest = { commit, ...rest, files: Object.fromEntries(wanted) };
    const found = await differences(manifest, isWeb ? { read } : { read, paths: pathsOf(copy) });
    for (const { path, is } of found) print(`${is.padEnd(7)}  ${path}`);
    const count = (kind: Difference['is']) => found.filter(({ is }) => is === kind).length;
    print(
      found.length === 0
        ? `All ${wanted.length} files are those of ${commit}.`
        : `${count('changed')} changed, ${count('missing')} missing, ${count('extra')} extra against the ${wanted.length} files of ${commit}.`,
    );
    return found.length === 0 ? 0 : 1;
  },
);

/** Instructions to hosts, which those that follow them do not show. */
const ofHosts = ['_headers', '_redirects'];

const trusted = (file: string) =>
  readFile(file).catch(() => {
    throw new Refused(`There is no file ${file}.`, 2);
  });

function fromFolder(folder: string) {
  return async (path: string): Promise<Uint8Array | undefined> =>
    readFile(join(folder, path)).catch(() => undefined);
}

function fromWeb(address: string) {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (path: string): Promise<Uint8Array | undefined> => {
    const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), base);
    const response = await fetch(address, { redirect: 'manual' }).catch((error: Error) => {
      throw new Refused(`${address.href} does not answer: ${String(error.cause ?? error.message)}`);
    });
    // Hosts show the page for what is not found under its own address too, with that status.
    const wanted = path === '404.html' || response.ok;
    return wanted ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

if (import.meta.main) await command(verifyCopy);
