import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import type { Archive } from '#archive/archive.ts';
import { nodesOf } from './nodes.ts';
import { plainNode } from './plain.ts';

/** A heading of a text, for its list of contents. */
export interface HeadingLink {
  depth: number;
  id: string;
  text: string;
}

/** The headings of a body in reading order, with the fragments that rendering gives them. */
export function headingsOf(archive: Archive, tree: Root): HeadingLink[] {
  const link = headingLinks(archive);
  return nodesOf(tree).flatMap((node) => (node.type === 'heading' ? [link(node)] : []));
}

/** Makes the link of each heading of a text, in order: the same words get a number behind them. */
export function headingLinks(archive: Archive): (node: Heading) => HeadingLink {
  const slugger = new GithubSlugger();
  return (node) => {
    const text = plainNode(archive, node);
    // An id begins with a letter, so that style sheets and older tools can name it.
    return { depth: node.depth, id: slugger.slug(/^\d/.test(text) ? `on ${text}` : text), text };
  };
}
