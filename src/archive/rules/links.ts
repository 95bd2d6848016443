import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import leven from 'leven';
import type { Definition, Image, Link } from 'mdast';
import type { Point } from 'unist';
import { isWordsAlone } from '#markdown/flatten.ts';
import { headingsOf } from '#markdown/headings.ts';
import { nodesOf } from '#markdown/nodes.ts';
import type { Archive } from '../archive.ts';
import { draftFiles, idOfPage } from '../drafts.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages.ts';
import { urlOf, urlsOf } from '../urls.ts';
import type { Checkable } from './rules.ts';

type Fault = Pick<Finding, 'what' | 'mend'>;

/** Parts of every page for readers, beside its headings. */
const PARTS = ['main', 'contents', 'key-points', 'sources'];

/**
 * Finds links and images that lead nowhere or where they must not: unknown addresses and fragments
 * of this site, schemes other than https, http and mailto, and images of other hosts.
 */
export function links({ archive, passages }: Checkable): Finding[] {
  const known: Known = {
    urls: urlsOf(archive),
    drafts: draftUrls(archive),
    fragments: fragmentsOf(archive, passages),
  };
  return passages.flatMap((passage) =>
    targetsIn(passage).flatMap(({ point, url, isImage }) => {
      const fault = isImage
        ? imageFault(url)
        : linkFault(url, known, ownUrl(passage), isDraft(passage));
      return fault ? [{ at: passage.at(point), rule: 'links', ...fault }] : [];
    }),
  );
}

interface Known {
  urls: Set<string>;
  /** Pages that only their authors see. */
  drafts: Set<string>;
  /** Fragments by page, where the text alone decides them. */
  fragments: Map<string, Set<string>>;
}

interface Target {
  point: Point | undefined;
  url: string;
  isImage: boolean;
}

function targetsIn({ tree }: Passage): Target[] {
  if (isWordsAlone(tree)) return [];
  const targets: Target[] = [];
  const images = new Set<string>();
  for (const node of nodesOf(tree)) if (node.type === 'imageReference') images.add(node.identifier);
  for (const node of nodesOf(tree)) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const { url } = node as Link | Image | Definition;
      const isImage =
        node.type === 'image' || (node.type === 'definition' && images.has(node.identifier));
      targets.push({ point: node.position?.start, url, isImage });
    }
  }
  return targets;
}

function imageFault(url: string): Fault | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return {
      what: `The image ${shorten(url)} lies on another host or in the address itself`,
      mend: 'Put the file into public/ and begin its address with /',
    };
  const path = decoded(url.split(/[?#]/)[0]!);
  return path.startsWith('/') && posix.normalize(path) === path && existsSync(`public${path}`)
    ? undefined
    : {
        what: `There is no image ${shorten(url)}`,
        mend: 'Put the file into public/ and begin its address with /',
      };
}

function linkFault(
  url: string,
  { urls, drafts, fragments }: Known,
  own: string,
  isDraft: boolean,
): Fault | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined)
    return ['http', 'https', 'mailto'].includes(scheme)
      ? undefined
      : {
          what: `A link must not lead to "${scheme}:"`,
          mend: 'Give a web address, or one of this site that begins with /',
        };
  if (url.startsWith('//') || !/^[/#]/.test(url))
    return {
      what: `The link ${shorten(url)} is neither a whole address nor one of this site`,
      mend: 'Begin it with https:// or, on this site, with a single /',
    };
  const [address = '', fragment] = url.split('#');
  const path = address.split('?')[0]! || own;
  if (path !== own && !urls.has(path) && !(isDraft && drafts.has(path))) {
    if (drafts.has(path))
      return {
        what: `The page ${shorten(path)} is a draft: no reader can open it`,
        mend: 'Publish it first, or take the link away',
      };
    if (existsSync(`public${posix.normalize(decoded(path))}`) && !path.endsWith('/'))
      return undefined;
    return { what: `There is no page ${shorten(path)}`, mend: nearest(path, urls) };
  }
  const there = fragments.get(path);
  if (fragment === undefined || !there || there.has(decoded(fragment))) return undefined;
  return {
    what: `There is nothing at #${shorten(fragment)} of ${path === own ? 'this page' : path}`,
    mend: `It has ${[...there]
      .slice(0, 12)
      .map((id) => `#${id}`)
      .join(', ')}`,
  };
}

/** Pages whose fragments are their headings, and the glossary with its terms. */
function fragmentsOf(archive: Archive, passages: Passage[]): Map<string, Set<string>> {
  const fragments = new Map<string, Set<string>>([['/glossary/', new Set(archive.terms.keys())]]);
  for (const passage of passages)
    if (ownUrl(passage) !== '')
      fragments.set(
        ownUrl(passage),
        new Set([...headingsOf(archive, passage.tree).map(({ id }) => id), ...PARTS]),
      );
  return fragments;
}

/** The addresses that drafts will have; one may lead to another. */
const draftUrls = (archive: Archive) =>
  new Set([...draftFiles(archive)].map((file) => urlOf('explainers', idOfPage(file))));

const isDraft = ({ entry }: Passage) => (entry.data as { draft?: boolean }).draft === true;

/** The address of the page to which a text belongs; a field of a record has none of its own. */
const ownUrl = ({ entry, form }: Passage) =>
  form === 'body' && entry.collection === 'explainers' ? urlOf('explainers', entry.id) : '';

function nearest(path: string, urls: Set<string>): string {
  if (urls.has(`${path}/`)) return `Write ${path}/, with the slash at its end`;
  const [near] = [...urls]
    .map((url) => ({ url, distance: leven(path, url, { maxDistance: 8 }) }))
    .toSorted((a, b) => a.distance - b.distance);
  return near && near.distance < 8
    ? `Did you mean ${near.url}?`
    : 'Correct it, or write the page first';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const shorten = (url: string) => (url.length > 60 ? `${url.slice(0, 59)}…` : url);
