import type { Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Point } from 'unist';
import { point } from './references.ts';

/** Stands in a flattened text for whatever is not words: a reference, code, an element. */
export const OBJECT = '\uFFFC';

/** A stretch of a flattened text and the node it comes from. */
export interface Piece {
  node: Nodes;
  start: number;
  end: number;
  /** Inside `<Quote>`. */
  quoted: boolean;
  /** Inside `<Foreign>`. */
  foreign: boolean;
}

/** The words of a block in one string, with the way back to the tree. */
export interface Flat {
  text: string;
  pieces: Piece[];
  /** The point of the source at an offset of `text`. */
  pointAt: (offset: number) => Point;
}

/** Whether a text is nothing but the words of one paragraph, as most fields of records are. */
export const isWordsAlone = (tree: Root): boolean =>
  tree.children.length === 1 &&
  tree.children[0]!.type === 'paragraph' &&
  tree.children[0]!.children.length === 1 &&
  tree.children[0]!.children[0]!.type === 'text';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export const isElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The text of an attribute; `undefined` where it is missing or no string. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * Flattens the inline content of a block. Emphasis and links give their words; a reference, code,
 * an image, an address, `<N>` and an empty element give one object sign.
 */
export function flatten(block: Parents): Flat {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Nodes, words: string, quoted: boolean, foreign: boolean) => {
    pieces.push({ node, start: text.length, end: text.length + words.length, quoted, foreign });
    text += words;
  };
  const walk = (node: Nodes, quoted: boolean, foreign: boolean) => {
    if (node.type === 'text') add(node, node.value, quoted, foreign);
    else if (node.type === 'break') add(node, ' ', quoted, foreign);
    else if (isOpaque(node)) add(node, OBJECT, quoted, foreign);
    else
      for (const child of (node as Parents).children)
        walk(child, quoted || isNamed(node, 'Quote'), foreign || isNamed(node, 'Foreign'));
  };
  for (const child of block.children) walk(child, false, false);
  return { text, pieces, pointAt: (offset) => pointIn(pieces, offset, block) };
}

const isNamed = (node: Nodes, name: string) => isElement(node) && node.name === name;

function isOpaque(node: Nodes): boolean {
  if (!('children' in node) || isNamed(node, 'N')) return true;
  if (node.type === 'link') {
    const [only] = node.children;
    return node.children.length === 1 && only?.type === 'text' && isAddress(only.value, node.url);
  }
  return node.children.length === 0;
}

/** Whether the words of a link are its address. */
const isAddress = (words: string, url: string) =>
  url === words || url === `http://${words}` || url === `mailto:${words}`;

function pointIn(pieces: Piece[], offset: number, block: Parents): Point {
  const piece = pieces.find(({ end }) => offset < end) ?? pieces.at(-1);
  if (!piece) return block.position!.start;
  if (piece.node.type !== 'text') return piece.node.position!.start;
  const found = point(piece.node as Text, offset - piece.start);
  const start = piece.node.position!.start;
  // Later lines of a list item or a quotation are indented as far as its first one.
  return found.line === start.line
    ? found
    : { ...found, column: found.column + block.position!.start.column - 1 };
}
