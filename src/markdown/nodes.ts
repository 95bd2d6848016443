import type { Nodes } from 'mdast';

const known = new WeakMap<Nodes, Nodes[]>();

/**
 * Every node of a tree, the root first, in reading order. The same tree is walked once, however
 * many rules look through it.
 */
export function nodesOf(tree: Nodes): readonly Nodes[] {
  let nodes = known.get(tree);
  if (!nodes) {
    nodes = [];
    collect(tree, nodes);
    known.set(tree, nodes);
  }
  return nodes;
}

function collect(node: Nodes, into: Nodes[]): void {
  into.push(node);
  if ('children' in node) for (const child of node.children) collect(child, into);
}
