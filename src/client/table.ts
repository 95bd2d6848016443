import { type Cell } from './row-words.ts';

/** The table of a figure: its rows in the order of the record, and the keys of its columns. */
export interface FigureTable {
  table: HTMLTableElement;
  rows: HTMLTableRowElement[];
  keys: string[];
}

export function tableOf(figure: Element): FigureTable | undefined {
  const table = figure.querySelector('table');
  if (!table) return undefined;
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const rows = [...table.tBodies[0]!.rows];
  rows.forEach((row, index) => (row.dataset['row'] = String(index)));
  return {
    table,
    rows,
    keys: heads.map((head) => head.dataset['key'] ?? ''),
  };
}

/** The cells of a row with their keys. */
export const cellsOf = ({ keys }: FigureTable, row: HTMLTableRowElement): Cell[] =>
  [...row.cells].map((cell, index) => ({
    key: keys[index] ?? '',
    text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }));

/** The cell of a row under a key. */
export const cellOf = ({ keys }: FigureTable, row: HTMLTableRowElement, key: string) =>
  row.cells[keys.indexOf(key)];

/** An element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
