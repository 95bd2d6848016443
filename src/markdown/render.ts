import GithubSlugger from 'github-slugger';
import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { handlers, letter, type RenderOptions } from './handlers.ts';
import { type Segment, segments } from './segments.ts';

export interface HeadingLink {
  depth: number;
  id: string;
  text: string;
}

/** Blocks that never stand inside a paragraph. */
const BLOCKS = new Set(['Chart', 'Claim', 'Timeline', 'Map', 'Aside']);

/**
 * Turns a parsed text into HTML with gaps for components.
 *
 * The tree is data: no expression in it is run and no raw HTML passes. Headings get ids, tables a
 * frame that scrolls, footnotes letters; a citation is tied to the word before it.
 */
export function renderBody(
  tree: Root,
  options: RenderOptions,
): { segments: Segment[]; headings: HeadingLink[] } {
  const copy = structuredClone(tree);
  unravel(copy);
  const headings = addHeadingIds(copy);
  return { segments: segments(hastOf(copy, options)), headings };
}

/** The same for one paragraph, without the paragraph. */
export function renderInline(tree: Root, options: RenderOptions): Segment[] {
  const hast = hastOf(structuredClone(tree), options);
  const [first] = hast.children;
  return segments(hast.children.length === 1 && first?.type === 'element' ? first : hast);
}

function hastOf(tree: Root, options: RenderOptions): HastRoot {
  return toHast(tree, {
    handlers: handlers(options),
    footnoteLabel: options.words['footnotes.label'] ?? '',
    footnoteBackLabel: (index) =>
      (options.words['footnotes.back'] ?? '').replace('{n}', letter(index)),
    clobberPrefix: 'note-',
  }) as HastRoot;
}

/** Lifts blocks out of the paragraph that Markdown puts around an element on a line of its own. */
function unravel(tree: Root) {
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
}

function addHeadingIds(tree: Root): HeadingLink[] {
  const slugger = new GithubSlugger();
  const headings: HeadingLink[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    const id = slugger.slug(text);
    node.data = { ...node.data, id } as never;
    headings.push({ depth: node.depth, id, text });
  });
  return headings;
}
