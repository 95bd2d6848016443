import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The tree with each footnote behind the block that first calls it, in the order of the calls, so
 * that it can be read beside its place. A note called by another note follows that one; one that
 * nothing calls is left out, as GitHub does. The tree itself stays as it is.
 */
export function notesInPlace(tree: Root): Root {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  if (notes.size === 0) return tree;

  const placed = new Set<string>();
  const calledBy = (block: RootContent): RootContent[] => {
    const called: RootContent[] = [];
    visit(block, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier);
      if (!note || placed.has(identifier)) return;
      placed.add(identifier);
      called.push(note);
    });
    return called.flatMap((note) => [note, ...calledBy(note)]);
  };
  return {
    ...tree,
    children: tree.children
      .filter(({ type }) => type !== 'footnoteDefinition')
      .flatMap((block) => [block, ...calledBy(block)]),
  };
}
