import { compare, numberIn, type SortValue } from './order.ts';
import { remember, state } from './state.ts';
import { cellsOf, type FigureTable, make } from './table.ts';

/** Puts a button into each head of a table: upwards, downwards, back to the order of the record. */
export function sortable(figure: string, of: FigureTable): void {
  const { table, rows } = of;
  const { lang } = document.documentElement;
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const valueOf = (row: HTMLTableRowElement, column: number): SortValue => {
    const text = cellsOf(of, row)[column]!.text;
    const isNumber = heads[column]!.classList.contains('n');
    return isNumber ? numberIn(text, lang) : (row.cells[column]!.dataset['value'] ?? text) || null;
  };
  const sort = (column: number, sign: 1 | -1 | 0) => {
    heads.forEach((head, index) => {
      if (index === column && sign)
        head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
    const sorted = sign
      ? rows.toSorted((a, b) => compare(valueOf(a, column), valueOf(b, column), sign, lang))
      : rows;
    table.tBodies[0]!.append(...sorted);
    remember(figure, 'sort', sign ? `${sign < 0 ? '-' : ''}${column + 1}` : '');
  };
  heads.forEach((head, column) => {
    const button = make('button', { type: 'button', className: 'sort' }, ...head.childNodes);
    button.onclick = () => {
      const now = head.getAttribute('aria-sort');
      sort(column, now === 'ascending' ? -1 : now ? 0 : 1);
    };
    head.append(button);
  });
  const wanted = Number(state(figure, 'sort'));
  if (!heads[Math.abs(wanted) - 1]) return;
  sort(Math.abs(wanted) - 1, wanted < 0 ? -1 : 1);
  table.closest('details')?.setAttribute('open', '');
}
