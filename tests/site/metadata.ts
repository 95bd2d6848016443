import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, named, text } from './dom.ts';
import type { Page } from './pages.ts';

/** The `<meta>` elements of a page by their name or property; the last of several wins. */
export const fieldsOf = ({ document }: Page): Map<string, string> =>
  new Map(
    named(document, 'meta').flatMap((meta): [string, string][] => {
      const name = attribute(meta, 'name') ?? attribute(meta, 'property');
      return name ? [[name, attribute(meta, 'content') ?? '']] : [];
    }),
  );

/** A thing of the vocabulary of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** The linked data of a page. Throws where it cannot be parsed. */
export const thingsOf = ({ document }: Page): Thing[] =>
  named(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => (JSON.parse(text(script)) as { '@graph': Thing[] })['@graph']);

/** Every value below a thing that stands under one of these keys. */
export function valuesOf(thing: unknown, ...keys: string[]): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    typeof value === 'string' && keys.includes(key) ? [value] : valuesOf(value, ...keys),
  );
}

/** Width and height of a PNG file in pixels, from its header (PNG, third edition, 11.2.1). */
export function sizeOfPng(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Whether an address of the site, below its own, is a page or a file of the built folder. */
export function exists(dir: string, home: string, address: string): boolean {
  if (!address.startsWith(home)) return false;
  const path = decodeURIComponent(address.slice(home.length).replace(/#.*$/, ''));
  return existsSync(join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}
