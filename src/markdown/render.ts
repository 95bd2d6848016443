import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { handlers, type RenderOptions } from './handlers.ts';
import type { HeadingLink } from './headings.ts';
import { notesInPlace } from './notes-in-place.ts';
import { type Segment, segments } from './segments.ts';

/**
 * Turns a parsed text into HTML with gaps for components.
 *
 * The tree is data and stays as it is: no expression in it is run and no raw HTML passes. Headings
 * get ids, tables a frame that scrolls; footnotes get letters and stand behind the block that calls
 * them; a citation is tied to the word before it.
 */
export function renderBody(
  tree: Root,
  options: RenderOptions,
): { segments: Segment[]; headings: HeadingLink[] } {
  const headings: HeadingLink[] = [];
  return { segments: segments(hastOf(tree, options, headings)), headings };
}

/** The same for one paragraph, without the paragraph. */
export function renderInline(tree: Root, options: RenderOptions): Segment[] {
  const hast = hastOf(tree, options, []);
  const [first] = hast.children;
  return segments(hast.children.length === 1 && first?.type === 'element' ? first : hast);
}

function hastOf(tree: Root, options: RenderOptions, headings: HeadingLink[]): HastRoot {
  const placed = notesInPlace(tree);
  return toHast(placed, { handlers: handlers(placed, options, headings) }) as HastRoot;
}
