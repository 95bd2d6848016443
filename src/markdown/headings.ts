import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Archive } from '#archive/archive.ts';
import type { HeadingLink } from './handlers.ts';
import { plainNode } from './plain.ts';

/** The headings of a body in reading order, with the fragments that rendering gives them. */
export function headingsOf(archive: Archive, tree: Root): HeadingLink[] {
  const slugger = new GithubSlugger();
  const headings: HeadingLink[] = [];
  visit(tree, 'heading', (node) => {
    const text = plainNode(archive, node);
    headings.push({ depth: node.depth, id: slugger.slug(text), text });
  });
  return headings;
}
