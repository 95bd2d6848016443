import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, type Manifest } from '#publish/manifest.ts';
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
    const read = /^https?:/.test(copy) ? fromWeb(copy) : fromFolder(copy);
    const text = values.manifest ? await trusted(values.manifest) : await read('manifest.json');
    if (text === undefined)
      throw new Refused(
        `There is no manifest.json in ${copy}. Name one that you trust with --manifest.`,
        2,
      );
    const manifest = JSON.parse(new TextDecoder().decode(text)) as Manifest;
    const found = await differences(manifest, read);
    for (const { path, is } of found) print(`${is}  ${path}`);
    const total = Object.keys(manifest.files).length;
    print(
      found.length === 0
        ? `All ${total} files are those of ${manifest.commit}.`
        : `${found.length} of ${total} files differ from ${manifest.commit}.`,
    );
    return found.length === 0 ? 0 : 1;
  },
);

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
    const response = await fetch(new URL(path.replace(/(^|\/)index\.html$/, '$1'), base));
    // Hosts show the page for what is not found under its own address too, with that status.
    const wanted = path === '404.html' || response.ok;
    return wanted ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

if (import.meta.main) await command(verifyCopy);
