import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Finished HTML, or an element that the page supplies. */
export type Segment = string | ComponentSegment;
export interface ComponentSegment {
  /** `Reference`, or a name of the vocabulary. */
  name: string;
  props: Record<string, unknown>;
  children: Segment[];
}

/** A place in the HTML that a component fills. */
export type Placed = Element & {
  data: { component: { name: string; props: Record<string, unknown> } };
};

export const isPlaced = (node: Nodes): node is Placed =>
  node.type === 'element' && node.data !== undefined && 'component' in node.data;

/** Makes a place for a component. */
export const placed = (
  name: string,
  props: Record<string, unknown>,
  children: ElementContent[] = [],
): Element => ({
  type: 'element',
  tagName: 'x-component',
  properties: {},
  children,
  data: { component: { name, props } } as never,
});

/** Serialises a tree once, with a mark for each component, and cuts the result at the marks. */
export function segments(tree: Root | Element): Segment[] {
  const components: ComponentSegment[] = [];
  const mark = (node: Nodes): Nodes => {
    if (isPlaced(node)) {
      const { name, props } = node.data.component;
      components.push({
        name,
        props,
        children: segments({ type: 'root', children: node.children }),
      });
      return { type: 'raw', value: `\u0001${components.length - 1}\u0001` } as never;
    }
    if ('children' in node) node.children = node.children.map((child) => mark(child) as never);
    return node;
  };
  const marked = mark(tree.type === 'root' ? tree : { type: 'root', children: tree.children });
  const pieces = toHtml(marked as Root, { allowDangerousHtml: true }).split('\u0001');
  return pieces.flatMap((piece, index): Segment[] =>
    index % 2 === 1 ? [components[Number(piece)]!] : piece === '' ? [] : [piece],
  );
}
