import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Blocks that never stand inside a paragraph. */
const BLOCKS = new Set(['Chart', 'Claim', 'Timeline', 'Map', 'Aside']);

/** A remark plugin: lifts blocks out of the paragraph that Markdown puts around an element on a line of its own. */
export function unravel() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (index === undefined || !parent) return;
      const blocks = node.children.filter(
        (child): child is MdxJsxTextElement =>
          child.type === 'mdxJsxTextElement' && BLOCKS.has(child.name ?? ''),
      );
      const onlyBlocks = node.children.every(
        (child) =>
          blocks.includes(child as never) || (child.type === 'text' && child.value.trim() === ''),
      );
      if (blocks.length > 0 && onlyBlocks)
        (parent as { children: Nodes[] }).children.splice(
          index,
          1,
          ...blocks.map((block) => ({ ...block, type: 'mdxJsxFlowElement' }) as never),
        );
    });
  };
}
