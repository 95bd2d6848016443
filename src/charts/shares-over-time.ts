import { extent, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  box,
  type Colour,
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
import { measure } from './text.ts';
import { figure } from './wording.ts';

type Data = ChartOf<'shares-over-time'>['data'];

export interface SharesOverTimeOptions extends DrawOptions, Data {}

/** A part of a bar, in per cent of its whole. */
interface Piece {
  id: string;
  from: number;
  to: number;
  colour: Colour;
  /** Worked out by us: what is left of the whole. */
  rest: boolean;
  row: number | undefined;
}

/**
 * A bar from 0 to 100 at each date for which there is a whole, its parts from the foot upwards in the
 * order of the record, and what is left of the whole as a dashed outline. The dates stand at their
 * true distance; between two bars the parts are joined by a tint, for nobody counted there.
 */
export function sharesOverTime(rows: Point[], options: SharesOverTimeOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.text * LEADING;
  const wholes = rows
    .filter(({ series, value }) => series === 'whole' && (value ?? 0) > 0)
    .toSorted((a, b) => Number(a.x) - Number(b.x));
  const thick = narrow ? 28 : 48;
  const key = keyOf(options, sheet);
  const top = key.height + (narrow ? 14 : 34);
  const tall = narrow ? 240 : 300;
  const [first = 0, last = 1] = extent(wholes, ({ x }) => Number(x));
  const left = 38;
  const x = scaleLinear([first, last], [left + thick / 2, sheet.width - thick / 2]);
  const y = scaleLinear([0, 100], [top + tall, top]);

  const bars = wholes.map((whole) => {
    let from = 0;
    const parts = options.parts.flatMap(({ id, party }): Piece[] => {
      const row = rows.find(({ series, x: at }) => series === id && at === whole.x);
      if (!row) return [];
      const start = from;
      from += (100 * (row.value ?? 0)) / whole.value!;
      const { colour } = styleOf(party, options);
      return [{ id, from: start, to: from, colour, rest: false, row: row.row }];
    });
    const rest: Piece = { id: 'rest', from, to: 100, colour: 'c', rest: true, row: undefined };
    return { whole, at: x(Number(whole.x)), pieces: from < 100 ? [...parts, rest] : parts };
  });
  const joins = bars.slice(1).flatMap((bar, index) => {
    const before = bars[index]!;
    const [start, end] = [before.at + thick / 2, bar.at - thick / 2];
    return bar.pieces.flatMap((piece) => {
      const same = before.pieces.find(({ id }) => id === piece.id);
      if (!same || piece.rest) return [];
      const corners = [
        [start, y(same.from)],
        [start, y(same.to)],
        [end, y(piece.to)],
        [end, y(piece.from)],
      ];
      const d = `M${corners.map(([px, py]) => `${round(px!)} ${round(py!)}`).join('L')}Z`;
      return [{ d, colour: piece.colour }];
    });
  });
  const ticks = [0, 25, 50, 75, 100];
  return {
    height: round(top + tall + 26),
    grid: ticks.map((tick) => line(0, y(tick), sheet.width, y(tick))),
    joins,
    pieces: bars.flatMap(({ at, pieces }) =>
      pieces.map(({ from, to, colour, rest, row }) => ({
        ...box(at - thick / 2, y(to), thick, y(from) - y(to)),
        colour,
        rest,
        row,
      })),
    ),
    marks: key.marks,
    swatch: key.swatch,
    labels: [
      ...key.labels,
      ...ticks.map((tick) =>
        label(0, y(tick) - 4, tick === 100 ? `${figure(options, tick)} %` : figure(options, tick), {
          small: true,
          tone: 'quiet',
          halo: 'paper',
        }),
      ),
      ...bars.flatMap(({ whole, at, pieces }): Label[] => [
        label(at, top + tall + 20, String(whole.x), {
          small: true,
          tone: 'quiet',
          anchor: 'middle',
        }),
        ...(narrow
          ? []
          : [
              label(at, top - 10, figure(options, whole.value!), {
                small: true,
                anchor: 'middle',
                halo: 'paper',
              }),
            ]),
        ...pieces
          .filter(({ from, to, rest }) => !rest && y(from) - y(to) > sheet.small * 1.3)
          .map(({ from, to }) =>
            label(
              at,
              (y(from) + y(to)) / 2 + 5,
              figure(options, Math.round((to - from) * (narrow ? 1 : 10)) / (narrow ? 1 : 10)),
              { small: true, tone: 'paper', anchor: 'middle' },
            ),
          ),
      ]),
      ...(narrow || bars.length === 0
        ? []
        : [label(0, top - 10 - leading, options.wholeLabel, { small: true, tone: 'quiet' })]),
    ],
  };
}

/** The parts by name, and the words for what is left, above the drawing. */
function keyOf(
  options: SharesOverTimeOptions,
  sheet: { width: number; text: number },
): { marks: Mark[]; labels: Label[]; swatch: ReturnType<typeof box>; height: number } {
  const items = [...options.parts, { label: options.rest, party: undefined }];
  let x = 0;
  let y = 14;
  const placed = items.map((item, index) => {
    const last = index === items.length - 1;
    const wide = 18 + measure(item.label, sheet.text, !last);
    if (x > 0 && x + wide > sheet.width) {
      x = 0;
      y += sheet.text * LEADING + 4;
    }
    const at = { ...item, x, y, last };
    x += wide + 24;
    return at;
  });
  const rest = placed.at(-1)!;
  return {
    marks: placed
      .filter(({ last }) => !last)
      .map((at) => mark({ x: at.x + 6, y: at.y - 5, r: 5 }, styleOf(at.party, options))),
    labels: placed.map((at) => label(at.x + 18, at.y, at.label, { bold: !at.last })),
    swatch: box(rest.x, rest.y - 11, 12, 12),
    height: y + 16,
  };
}
