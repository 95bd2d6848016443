import { csvFormatRows } from 'd3-dsv';

export type CsvCell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180, LF). An empty cell is what the table does not hold.
 *
 * Spreadsheets run a text that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula
 * (OWASP, CSV injection); such a text gets an apostrophe in front. Numbers stay numbers.
 */
export function toCsv(header: string[], rows: CsvCell[][]): string {
  const cells = rows.map((row) =>
    row.map((cell) =>
      cell === null ? '' : typeof cell === 'string' ? harmless(cell) : String(cell),
    ),
  );
  return `${csvFormatRows([header, ...cells])}\n`;
}

const harmless = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
