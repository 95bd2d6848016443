import { csvParseRows } from 'd3-dsv';
import type { Column } from '#schemas/dataset.ts';
import { Refused } from './refused.ts';

/** A column as its header and its cells show it; `null` is what only a person knows. */
interface Described {
  name: string;
  type: Column['type'];
  unit: string | null;
  meaning: null;
  missing?: null;
}

/** The columns of a table, with types that all their cells have. */
export function describeTable(csv: string): Described[] {
  const [header = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ''));
  if (header.length === 0) throw new Refused('The table is empty: it needs a header and rows.');
  if (header.length === 1 && /[;\t]/.test(header[0]!))
    throw new Refused(
      'Cells are parted by semicolons or tabs here. Save the table again as comma-separated values (CSV, UTF-8).',
    );
  const wrong = header.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name));
  if (wrong.length > 0)
    throw new Refused(
      `Names of columns are small letters, digits and underscores. Write ${wrong
        .map((name) => `${columnName(name)} for “${name}”`)
        .join(', ')} in the first line.`,
    );
  return header.map((name, index) => {
    const cells = rows
      .filter((row) => row.length > 1 || row[0] !== '')
      .map((row) => row[index] ?? '');
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const type = typeOf(filled);
    return {
      name,
      type,
      unit: type === 'integer' || type === 'number' ? null : '',
      meaning: null,
      ...(filled.length < cells.length && { missing: null }),
    };
  });
}

/** The narrowest type that all cells have; text where there are none. */
function typeOf(cells: string[]): Column['type'] {
  const all = (pattern: RegExp) => cells.length > 0 && cells.every((cell) => pattern.test(cell));
  if (all(/^-?\d+$/)) return 'integer';
  if (all(/^-?\d+(\.\d+)?(e-?\d+)?$/i)) return 'number';
  if (all(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2})?)?$/)) return 'date';
  if (all(/^(true|false|yes|no)$/)) return 'boolean';
  return 'text';
}

/** The nearest name that a column may have: `Killed (total)` as `killed_total`. */
function columnName(text: string): string {
  const name = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return name === '' ? 'column' : name;
}
