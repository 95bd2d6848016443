import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { tied } from './tied.ts';

/** A table that scrolls by itself on a narrow screen; alignment is a class, since no style is allowed. */
export function table(state: State, node: Table): Element {
  const cells = (row: TableRow, head: boolean): Element => ({
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: row.children.map((cell, index): Element => ({
      type: 'element',
      tagName: head || index === 0 ? 'th' : 'td',
      properties: {
        ...(head ? { scope: 'col' } : index === 0 ? { scope: 'row' } : {}),
        ...(node.align?.[index] === 'right' ? { className: ['n'] } : {}),
      },
      children: tied(state.all(cell) as ElementContent[]),
    })),
  });
  const [head, ...body] = node.children;
  const section = (tagName: string, rows: Element[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: rows,
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['scroll'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: head ? head.children.map((cell) => toString(cell)).join(', ') : '',
    },
    children: [
      {
        type: 'element',
        tagName: 'table',
        properties: { className: ['table'] },
        children: [
          ...(head ? [section('thead', [cells(head, true)])] : []),
          ...(body.length > 0
            ? [
                section(
                  'tbody',
                  body.map((row) => cells(row, false)),
                ),
              ]
            : []),
        ],
      },
    ],
  };
}
