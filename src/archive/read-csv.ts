import { csvParseRows } from 'd3-dsv';
import type { Column, Row } from '#schemas/dataset.ts';
import type { Finding } from './finding.ts';

/**
 * Reads a CSV against the columns of its descriptor.
 *
 * A byte order mark, CRLF, trailing blank lines and quoted cells are accepted. Cells that the
 * descriptor calls numbers become numbers; empty cells become `null`.
 */
export function readCsv(text: string, columns: Column[], file: string) {
  const findings: Finding[] = [];
  const [header = [], ...body] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const names = columns.map(({ name }) => name);
  const report = (line: number, column: number, rule: string, what: string, mend: string) =>
    findings.push({ at: { file, line, column }, rule, what, mend });

  if (text.trim() === '') {
    report(
      1,
      1,
      'csv-rows',
      'The table is empty',
      'Add its header and rows, or remove the dataset',
    );
    return { rows: [], findings };
  }
  const sign = header.length === 1 && names.length > 1 && /[;\t]/.exec(header[0]!)?.[0];
  if (sign) {
    report(
      1,
      1,
      'csv-columns',
      `Cells are parted by ${sign === ';' ? 'semicolons' : 'tabs'} here`,
      'Save the table again as comma-separated values (CSV, UTF-8)',
    );
    return { rows: [], findings };
  }
  for (const name of names)
    if (!header.includes(name))
      report(
        1,
        1,
        'csv-columns',
        `The column "${name}" is missing`,
        'Add it, or take it out of the descriptor',
      );
  header.forEach((name, index) => {
    if (!names.includes(name))
      report(
        1,
        index + 1,
        'csv-columns',
        `The descriptor has no column "${name}"`,
        'Describe it, or remove it from the table',
      );
    else if (header.indexOf(name) !== index)
      report(
        1,
        index + 1,
        'csv-columns',
        `The column "${name}" stands twice`,
        'Keep one of the two',
      );
  });
  if (findings.length > 0) return { rows: [], findings };

  const types = header.map((name) => columns.find((column) => column.name === name)!);
  const rows: Row[] = [];
  let line = 1 + newlines(header);
  for (const cells of body) {
    line += 1;
    const start = line;
    line += newlines(cells);
    if (cells.length === 1 && cells[0] === '') continue;
    if (cells.length !== header.length) {
      report(
        start,
        1,
        'csv-columns',
        `This row has ${cells.length} cells; the header has ${header.length}`,
        'Count the commas, and put cells that contain one in quotation marks',
      );
      continue;
    }
    const row: Row = {};
    cells.forEach((cell, index) => {
      const { name, type } = types[index]!;
      const value = read(cell, type);
      if (value === undefined)
        report(
          start,
          index + 1,
          'csv-cell',
          `"${cell}" in the column "${name}" is not ${article[type]}`,
          `Write ${article[type]} without separators or units, or leave the cell empty`,
        );
      else row[name] = value;
    });
    rows.push(row);
  }
  if (rows.length === 0 && findings.length === 0)
    report(1, 1, 'csv-rows', 'The table has no rows', 'Add them, or remove the dataset');
  return { rows, findings };
}

const article = {
  integer: 'a whole number',
  number: 'a number',
  text: 'a text',
  date: 'a date such as 2020-10-10',
  boolean: 'true or false',
};

const newlines = (cells: string[]) =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** The value of a cell, `null` when it is empty, `undefined` when it is not of its type. */
function read(cell: string, type: Column['type']) {
  const text = cell.trim();
  if (text === '') return null;
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (type === 'number') return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : undefined;
  if (type === 'date')
    return /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/.test(text) ? text : undefined;
  if (type === 'boolean') return { true: true, false: false, yes: true, no: false }[text];
  return cell;
}
