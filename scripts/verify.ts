import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences, type Manifest } from '#publish/manifest.ts';

/**
 * `npm run verify -- <folder or address>`: compares a copy of the site with its manifest, or with
 * `--manifest FILE` of a copy that is trusted. Exit 0: the same. 1: differs. 2: wrong use.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { manifest: { type: 'string' } },
});
const [copy] = positionals;
if (copy === undefined) {
  console.error('Name a copy: npm run verify -- dist, or an address such as https://example.org/');
  process.exit(2);
}
const read = /^https?:/.test(copy) ? fromWeb(copy) : fromFolder(copy);
const text = values.manifest ? await readFile(values.manifest) : await read('manifest.json');
if (text === undefined) {
  console.error(`There is no manifest.json in ${copy}. Name one that you trust with --manifest.`);
  process.exit(2);
}
const manifest = JSON.parse(new TextDecoder().decode(text)) as Manifest;
const found = await differences(manifest, read);
for (const { path, is } of found) console.log(`${is}  ${path}`);
const total = Object.keys(manifest.files).length;
console.log(
  found.length === 0
    ? `All ${total} files are those of ${manifest.commit}.`
    : `${found.length} of ${total} files differ from ${manifest.commit}.`,
);
process.exitCode = found.length === 0 ? 0 : 1;

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
