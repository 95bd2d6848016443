import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Document } from './dom.ts';

/** A page of a built site. */
export interface Page {
  /** Root-relative, without the base path: `/claims/first-breach/`, `/404.html`. */
  url: string;
  html: string;
  document: Document;
}

/** Every page of a built site, in the order of addresses. */
export function pagesOf(dir: string): Page[] {
  return urlsOf(dir).map((url) => {
    const html = readFileSync(fileOf(dir, url)!, 'utf8');
    return { url, html, document: parse(html) };
  });
}

/** A page that only sends its reader on. */
const isRedirect = (file: string) => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** The addresses of all pages but redirects. */
export const urlsOf = (dir: string): string[] =>
  globSync('**/*.html', { cwd: dir })
    .filter((file) => !isRedirect(join(dir, file)))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** The file that a host serves for a root-relative path, if there is one. */
export function fileOf(dir: string, path: string): string | undefined {
  const name = decodeURIComponent(path);
  const file = join(dir, name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) ? file : undefined;
}

/** Lists whose pages are of one kind each; every other folder with two levels is one as well. */
const fixed: Record<string, string> = { '/': 'home', '/404.html': 'not-found' };

/**
 * The kind of page behind an address: `home`, `claims` for the list, `claims/id` for its members,
 * `explainers/section` and `explainers/slug`, `claims/narrowed` for a part of the list; further pages
 * of a list are of its kind.
 */
export function kindOf(url: string): string {
  if (fixed[url]) return fixed[url];
  const [folder = '', ...rest] = url.split('/').filter(Boolean);
  if (rest.length === 0 || /^\d+$/.test(rest[0]!)) return folder;
  if (folder === 'explainers') return rest.length === 1 ? 'explainers/section' : 'explainers/slug';
  return rest.length === 1 ? `${folder}/id` : `${folder}/narrowed`;
}
