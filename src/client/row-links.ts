import { cellOf, type FigureTable, make } from './table.ts';

/** Links to what stands behind a row: its sources, or the page of its record. */
export function behindRow(of: FigureTable, row: HTMLTableRowElement, said: DOMStringMap): Node[] {
  const cited = cellOf(of, row, 'sources')?.querySelectorAll('a') ?? [];
  const copies = [...cited].flatMap((link) => ['; ', link.cloneNode(true)]).slice(1);
  if (copies.length > 0)
    return [`${said['source']} `, ...copies].map((each) =>
      typeof each === 'string' ? document.createTextNode(each) : each,
    );
  const { record } = row.dataset;
  if (!said['record'] || !record) return [];
  const name = cellOf(of, row, 'label')!.textContent!.trim();
  return [make('a', { href: `${said['record']}${record}/` }, name)];
}
