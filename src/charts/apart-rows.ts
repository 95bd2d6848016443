import { max, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import {
  box,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  line,
  mark,
  sheets,
  styleOf,
} from './sheet.ts';
import { wrap } from './text.ts';
import { saying } from './wording.ts';

export interface ApartOptions extends DrawOptions {
  /** The series, by their ids, with the words of their rows. */
  apart?: { id: string; label: string }[];
  apartLabel?: string | undefined;
}

/** One row a point: its words, then an open bar from low to high on a scale of their own. */
export function apartRows(rows: Point[], start: number, options: ApartOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  if (rows.length === 0)
    return { height: start - 14, zero: [], ranges: [], points: [], labels: [] as Label[] };
  const words =
    options.apartLabel === undefined ? [] : wrap(options.apartLabel, sheet.width, sheet.small);
  const left = narrow ? 0 : 370;
  const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);
  const x = scaleLinear([0, max(rows, reach) || 1], [left + 8, sheet.width - (narrow ? 118 : 150)]);
  const step = narrow ? 44 : 30;
  const top = start + 8 + words.length * leading;
  const named = options.apart ?? [];
  const placed = rows.map((row, index) => {
    const y0 = top + index * step;
    return { row, y0, y: y0 + (narrow ? 26 : 10) };
  });
  return {
    height: top + rows.length * step + 2,
    zero: narrow
      ? placed.map(({ y }) => line(x(0), y - 9, x(0), y + 9))
      : [line(x(0), top - 2, x(0), top + rows.length * step - 6)],
    ranges: placed.map(({ row, y }) => ({
      ...box(x(row.low ?? 0), y - 5, x(row.high ?? 0) - x(row.low ?? 0), 10),
      row: row.row,
    })),
    points: placed
      .filter(({ row }) => row.value !== null)
      .map(({ row, y }) =>
        mark({ x: x(row.value!), y, r: 4.2 }, styleOf(row.side, options), {
          hollow: true,
          row: row.row,
        }),
      ),
    labels: [
      ...(words.length === 0 ? [] : [label(0, start + 13, words, { small: true })]),
      ...placed.flatMap(({ row, y0, y }) => [
        label(0, narrow ? y0 + 12 : y + 5, String(row.x), { small: true, bold: true }),
        label(
          narrow ? 38 : 44,
          narrow ? y0 + 12 : y + 5,
          named.find(({ id }) => id === row.series)?.label ?? row.group,
          { small: true },
        ),
        label(x(reach(row)) + 14, y + 5, saying(row, options), { small: true, tone: 'quiet' }),
      ]),
    ],
  };
}
