import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface HeadingLink {
  depth: number;
  /** Its fragment: `#the-first-hour`. */
  id: string;
  text: string;
}

/** The headings of a body in reading order, and the fragments under which they are found. */
export function headingsOf(tree: Root): (HeadingLink & { node: Heading })[] {
  const slugger = new GithubSlugger();
  const headings: (HeadingLink & { node: Heading })[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, id: slugger.slug(text), text, node });
  });
  return headings;
}
