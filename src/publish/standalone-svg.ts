import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { paint, type Rule } from './paint.ts';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/**
 * A picture as a file that needs nothing else: well-formed XML, every colour and font an attribute of
 * its element. `html` holds one `<svg>` with the drawings of a chart inside it, of which the wide one
 * stays. Attributes are used, not a style sheet, since policies for content forbid styles inside a
 * file and many drawing programs read none.
 */
export function standaloneSvg(html: string, rules: Rule[]): string {
  const root = parseFragment(html).childNodes.find(isElement);
  if (root?.tagName !== 'svg') throw new Error('There is no <svg> to make a file of');
  flatten(root);
  paint(root, rules);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(root)}\n`;
}

/** Puts the content of the wide drawing in the place of the drawings, without its own names. */
function flatten(element: Element): void {
  element.childNodes = element.childNodes.flatMap((node): Node[] => {
    if (!isElement(node)) return 'value' in node && node.value.trim() === '' ? [] : [node];
    if (node.tagName !== 'svg') return [node];
    const isWide = valueOf(node, 'class')?.split(' ').includes('wide');
    return isWide ? node.childNodes.filter((child) => !isName(child)) : [];
  });
  element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-'));
  element.childNodes.filter(isElement).forEach(flatten);
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const isName = (node: Node) => isElement(node) && ['title', 'desc'].includes(node.tagName);
const valueOf = ({ attrs }: Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A node as XML. Comments are left out. */
function xml(node: Node): string {
  if ('value' in node) return escaped(node.value);
  if (!isElement(node)) return '';
  const attrs = node.attrs
    .map(({ name, value }) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`)
    .join('');
  const content = node.childNodes.map(xml).join('');
  return content === ''
    ? `<${node.tagName}${attrs}/>`
    : `<${node.tagName}${attrs}>${content}</${node.tagName}>`;
}
