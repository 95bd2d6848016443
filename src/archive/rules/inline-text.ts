import type { Nodes, RootContent } from 'mdast';
import { isElement } from '#markdown/flatten.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

const NAMES: Partial<Record<Nodes['type'], string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  table: 'a table',
  thematicBreak: 'a rule',
  footnoteDefinition: 'a footnote',
  definition: 'the address of a link',
};

/** Finds fields of one line that hold more than one paragraph, or something else than words. */
export function inlineText({ passages }: Checkable): Finding[] {
  return passages.flatMap(({ form, tree, at }) => {
    if (form !== 'inline') return [];
    const odd = tree.children.find((node, index) => index > 0 || !isWords(node));
    return odd
      ? [
          {
            at: at(odd.position?.start),
            rule: 'inline-text',
            what: `This text takes one paragraph; here stands ${nameOf(odd)}`,
            mend: 'Write one paragraph; a sign that Markdown reads as more takes a backslash before it',
          },
        ]
      : [];
  });
}

/** Elements and code are told of by another rule. */
const isWords = (node: RootContent) =>
  node.type === 'paragraph' || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm';

const nameOf = (node: RootContent) =>
  isElement(node) ? `<${node.name ?? ''}>` : (NAMES[node.type] ?? 'another paragraph');
