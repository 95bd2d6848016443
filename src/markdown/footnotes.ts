import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Archive } from '#archive/archive.ts';
import { fill } from '#archive/words.ts';

/**
 * How the calls of footnotes and the notes of a tree become HTML. Notes have letters, since
 * citations are numbers; each stands where the tree has it (see `notesInPlace`) and leads back to
 * every call.
 */
export function footnotes({ words }: Pick<Archive, 'words'>, tree: Root): Handlers {
  const calls = new Map<string, number>();
  visit(tree, 'footnoteReference', (node) => {
    calls.set(idOf(node), (calls.get(idOf(node)) ?? 0) + 1);
  });
  const letters = new Map([...calls.keys()].map((id, index) => [id, letter(index)]));
  const met = new Map<string, number>();
  return {
    footnoteReference: (_state: State, node: FootnoteReference) => {
      const id = idOf(node);
      const n = (met.get(id) ?? 0) + 1;
      met.set(id, n);
      const call = { href: `#note-fn-${id}`, id: idOfCall(id, n), role: 'doc-noteref' };
      return element('sup', { className: ['cite'] }, [element('a', call, letters.get(id)!)]);
    },
    footnoteDefinition: (state: State, node: FootnoteDefinition) => {
      const id = idOf(node);
      const n = letters.get(id)!;
      const children = state.all(node) as ElementContent[];
      const mark = element('span', { className: ['note-mark'], ariaHidden: 'true' }, n);
      const back = Array.from({ length: calls.get(id)! }, (_, index) =>
        element(
          'a',
          {
            href: `#${idOfCall(id, index + 1)}`,
            dataFootnoteBackref: '',
            ariaLabel: fill(words['footnotes.back'], { n }),
          },
          '↩',
        ),
      );
      const [first, last] = [children.at(0), children.at(-1)];
      (isParagraph(first) ? first.children : children).unshift(mark);
      for (const link of back)
        (isParagraph(last) ? last.children : children).push({ type: 'text', value: ' ' }, link);
      const label = fill(words['footnotes.label'], { n });
      const properties = { id: `note-fn-${id}`, role: 'doc-footnote', ariaLabel: label };
      return element('aside', { className: ['note'], ...properties }, children);
    },
  };
}

const idOf = ({ identifier }: FootnoteReference | FootnoteDefinition) => identifier.toLowerCase();
const idOfCall = (id: string, n: number) => `note-fnref-${id}${n > 1 ? `-${n}` : ''}`;

const isParagraph = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'p';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] | string,
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
});

/** a, b … z, aa, ab. */
export function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}
