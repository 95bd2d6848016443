/** A cell of a figure's table: the key of its column, and its text. */
export interface Cell {
  key: string;
  text: string;
}

/** Words around cells, with `{value}`, `{low}`, `{high}` and, for the unit, `{n}` as blanks. */
export interface Saying {
  range?: string | undefined;
  between?: string | undefined;
  least?: string | undefined;
  most?: string | undefined;
  unit?: string | undefined;
}

/**
 * A row of a figure's table in words: "14 October 2020: 604 soldiers, the ministry, a list". The
 * texts are those of the cells, to the last digit.
 */
export function reading(cells: Cell[], saying: Saying): string {
  const text = (key: string) => cells.find((cell) => cell.key === key)?.text ?? '';
  const list = (keys: string[]) => [
    ...new Set(cells.filter(({ key, text }) => keys.includes(key) && text).map(({ text }) => text)),
  ];
  const [value, low, high] = [text('value'), text('low'), text('high')];
  const pattern =
    low && high
      ? value
        ? low === high
          ? '{value}'
          : saying.range
        : saying.between
      : value
        ? '{value}'
        : low
          ? saying.least
          : high && saying.most;
  const numbers = (pattern ?? '').replace(/\{(\w+)\}/g, (_, key: string) => text(key));
  // A word such as "withheld" has no unit.
  const figure = /\d/.test(numbers)
    ? (saying.unit ?? '{n}').replace('{n}', () => numbers)
    : numbers;
  const where = list(['group', 'label', 'time']).join(', ');
  return [[where, figure].filter(Boolean).join(': '), ...list(['who', 'counting'])]
    .filter(Boolean)
    .join(', ');
}
