import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { type Colour, type DrawOptions, styleOf } from './sheet.ts';
import { figure, saying } from './wording.ts';

type Data = ChartOf<'grouped-columns'>['data'];
export type Fill = 'solid' | 'light' | 'hatch';

/** A piece of a column, from and to in the unit of the chart. */
export interface Piece {
  from: number;
  to: number;
  fill: Fill;
  colour: Colour;
  /** Contested, worked out by us, or only planned. */
  hollow: boolean;
  row: number;
}

/** One column: its pieces from 0 up, other readings of the same, and its figure in words. */
export interface Column {
  x: string;
  group: number;
  pieces: Piece[];
  others: Point[];
  end: number;
  text: string;
}

/**
 * The columns of all groups. What an estimate gives for sure is solid, what only its high bound adds
 * is hatched; parts are stacked in the order of the record.
 */
export function columnsOf(
  rows: Point[],
  { x, groups }: Pick<Data, 'x' | 'groups'>,
  options: DrawOptions,
): Column[] {
  return x.flatMap(({ id }) =>
    groups.flatMap((group, index): Column[] => {
      const parts = [...group.tables, ...group.estimates];
      const own = parts.flatMap((part) =>
        rows
          .filter((row) => row.series === part.id && String(row.x) === id)
          .map((row) => ({ row, fill: part.fill })),
      );
      const others = parts.flatMap((part) =>
        rows.filter((row) => row.series === `${part.id}-other` && String(row.x) === id),
      );
      if (own.length === 0) return [];
      const { colour } = styleOf(group.party, options);
      let end = 0;
      const pieces = own.flatMap(({ row, fill }): Piece[] => {
        const from = end;
        const sure = from + (row.value ?? row.low ?? 0);
        end = from + Math.max(row.value ?? 0, row.low ?? 0, row.high ?? 0);
        const hollow = row.denied || row.derived || row.counting === 'target';
        return [
          { from, to: sure, fill, colour, hollow, row: row.row },
          { from: sure, to: end, fill: 'hatch' as const, colour, hollow, row: row.row },
        ].filter((piece) => piece.to > piece.from);
      });
      const sum = own.reduce((total, { row }) => total + (row.value ?? 0), 0);
      const text = own.length === 1 ? saying(own[0]!.row, options) : figure(options, sum);
      return [{ x: id, group: index, pieces, others, end, text }];
    }),
  );
}
