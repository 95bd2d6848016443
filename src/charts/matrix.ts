import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  type DrawOptions,
  label,
  type Label,
  LEADING,
  line,
  type Mark,
  mark,
  round,
  sheets,
  styleOf,
} from './sheet.ts';
import { wrap } from './text.ts';

type Data = ChartOf<'matrix'>['data'];

export interface MatrixOptions extends DrawOptions, Data {}

/**
 * Rows in the middle, the kinds of one side to their left and those of the other to their right.
 *
 * A mark is filled where something is established, hollow where one source reports it or the accused
 * deny it, a cross where it was done against the side, a small dot where nothing was found. A word
 * stands beside a mark, on the narrow sheet below it.
 */
export function matrix(rows: Point[], options: MatrixOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const { kinds, left, right } = options;
  const middle = narrow ? 68 : 150;
  const cell = (sheet.width - middle) / (2 * kinds.length);
  const inset = narrow ? cell / 2 : 8;
  const columns = [
    ...kinds.map((kind, index) => ({ side: left, kind, x: cell * index + inset })),
    ...kinds.map((kind, index) => ({
      side: right,
      kind,
      x: sheet.width - cell * (kinds.length - index) + inset,
    })),
  ];
  const top = 56;
  const tall = narrow ? 50 : 38;
  const placed = options.rows.map((row, index) => ({ row, y: top + (index + 0.5) * tall }));

  const cells = placed.flatMap(({ row, y }) =>
    columns.map(({ side, kind, x }) => {
      const point = rows.find(
        ({ series, x: at }) => series === `${side.id} ${kind.id}` && at === row.id,
      );
      const words =
        point?.hedge == null ? [] : narrow ? wrap(point.hedge, cell, sheet.small) : [point.hedge];
      // The mark makes room for the words below it.
      const at = narrow && words.length > 0 ? y - 4 - (words.length * leading) / 2 + 4 : y;
      return { point, side, x, y: at, words };
    }),
  );
  const given = cells.flatMap((each) => (each.point ? [{ ...each, point: each.point }] : []));
  const heads = [
    { side: left, x: 0 },
    { side: right, x: sheet.width - cell * kinds.length },
  ];
  const marks: Mark[] = [
    ...heads.map(({ side, x }) => mark({ x: x + 6, y: 9, r: 5 }, styleOf(side.party, options))),
    ...given
      .filter(({ point }) => point.absent !== 'against')
      .map(({ point, side, x, y }) =>
        mark({ x, y, r: 6 }, styleOf(side.party, options), {
          hollow: point.absent !== 'established',
          row: point.row,
        }),
      ),
  ];
  const labels: Label[] = [
    ...heads.map(({ side, x }) =>
      label(x + 18, 14, (narrow && side.short) || side.label, {
        bold: true,
        tone: styleOf(side.party, options).colour,
      }),
    ),
    ...columns.map(({ kind, x }) =>
      label(narrow ? x : x - 8, 40, (narrow && kind.short) || kind.label, {
        small: true,
        tone: 'quiet',
        anchor: narrow ? 'middle' : 'start',
      }),
    ),
    ...placed.map(({ row, y }) =>
      label(
        narrow ? sheet.width / 2 : cell * kinds.length + 8,
        y + 5,
        (narrow && row.short) || row.label,
        { anchor: narrow ? 'middle' : 'start' },
      ),
    ),
    ...given
      .filter(({ words }) => words.length > 0)
      .map(({ words, x, y }) =>
        label(narrow ? x : x + 13, narrow ? y + 19 : y + 5, words, {
          small: true,
          tone: 'quiet',
          anchor: narrow ? 'middle' : 'start',
        }),
      ),
  ];
  return {
    height: round(top + options.rows.length * tall + 2),
    rules: placed.slice(1).map(({ y }) => line(0, y - tall / 2, sheet.width, y - tall / 2)),
    axis: line(0, top - 6, sheet.width, top - 6),
    dots: cells.filter(({ point }) => !point).map(({ x, y }) => ({ cx: round(x), cy: round(y) })),
    crosses: given
      .filter(({ point }) => point.absent === 'against')
      .map(({ x, y, point }) => ({
        d: `M${round(x - 5)} ${round(y - 5)}l10 10m0 -10l-10 10`,
        row: point.row,
      })),
    marks,
    labels,
  };
}
