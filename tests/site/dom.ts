import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

export type Element = Tree.Element;
export type Document = Tree.Document;
type Node = Tree.Node;

/** Every element below a node, in the order of the document. */
export function* elements(node: Node): Generator<Element> {
  if ('content' in node) yield* elements(node.content);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (tree.isElementNode(child)) yield child;
    yield* elements(child);
  }
}

/** Elements of one name, or of one of several. */
export const named = (node: Node, ...names: string[]): Element[] =>
  [...elements(node)].filter(({ tagName }) => names.includes(tagName));

/** Elements that carry a class. */
export const classed = (node: Node, name: string): Element[] =>
  [...elements(node)].filter((element) =>
    (attribute(element, 'class') ?? '').split(/\s+/).includes(name),
  );

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

/** The text below a node, with runs of white space made one. */
export function text(node: Node): string {
  return raw(node).replace(/\s+/g, ' ').trim();
}

function raw(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(raw).join('') : '';
}
