import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Blocks that never stand inside a paragraph. */
const BLOCKS = new Set(['Chart', 'Claim', 'Timeline', 'Map', 'Aside']);

/** A remark plugin: lifts blocks out of the paragraph that Markdown puts around an element on a line of its own. */
export function unravel() {
  return (tree: Root) => liftIn(tree);
}

function liftIn(parent: Parents): void {
  for (const [index, node] of parent.children.entries()) {
    const blocks = node.type === 'paragraph' ? blocksAlone(node) : [];
    if (blocks.length > 0)
      (parent as { children: Nodes[] }).children.splice(
        index,
        1,
        ...blocks.map((block) => ({ ...block, type: 'mdxJsxFlowElement' }) as never),
      );
    else if ('children' in node) liftIn(node);
  }
}

/** The blocks of a paragraph that holds nothing else. */
function blocksAlone({ children }: Paragraph): MdxJsxTextElement[] {
  const isBlock = (child: Nodes): child is MdxJsxTextElement =>
    child.type === 'mdxJsxTextElement' && BLOCKS.has(child.name ?? '');
  return children.every(
    (child) => isBlock(child) || (child.type === 'text' && child.value.trim() === ''),
  )
    ? children.filter(isBlock)
    : [];
}
