import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { HeadingLink } from './handlers.ts';

/** The headings of a body in reading order, with the fragments that rendering gives them. */
export function headingsOf(tree: Root): HeadingLink[] {
  const slugger = new GithubSlugger();
  const headings: HeadingLink[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, id: slugger.slug(text), text });
  });
  return headings;
}
