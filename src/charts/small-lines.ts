import { area, extent, line as path, max, min, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { loose, runs } from './line-runs.ts';
import {
  type DrawOptions,
  firstRow,
  label,
  type Label,
  LEADING,
  line,
  mark,
  round,
  sheets,
  styleOf,
  unmarked,
} from './sheet.ts';
import { measure, wrap } from './text.ts';
import { annotations, figure } from './wording.ts';

type Data = ChartOf<'small-lines'>['data'];

export interface SmallLinesOptions extends DrawOptions, Data {}

const reach = ({ value, high }: Point) => Math.max(0, value ?? 0, high ?? 0);
const depth = ({ value, low }: Point) => Math.min(0, value ?? 0, low ?? 0);

/** Panels in a row: three on the wide sheet, two on the narrow one where there are many. */
const perRow = (count: number, narrow: boolean) =>
  narrow ? (count > 3 ? 2 : 1) : Math.min(count, 3);

/**
 * The same kind of lines in a grid of panels, on one scale with nought in it unless each panel has its
 * own. A tint runs from the low to the high of a line; a break, and a distance of more than `step`, is
 * dashed. A line ends in the mark of its party.
 */
export function smallLines(rows: Point[], options: SmallLinesOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const across = perRow(options.panels.length, narrow);
  const gutter = narrow ? 20 : 36;
  const wide = (sheet.width - gutter * (across - 1)) / across;
  const tall = narrow ? (across > 1 ? 120 : 170) : options.panels.length > 3 ? 150 : 230;

  const headed = options.panels.map((panel, index) => {
    const indent = panel.party === undefined ? 0 : 18;
    const title = wrap(panel.label, wide - indent, sheet.text, true);
    const note = panel.note === undefined ? [] : wrap(panel.note, wide, sheet.small);
    const head = title.length * sheet.text * LEADING + note.length * leading + 26;
    const own = panel.series.map((series) => ({
      ...series,
      points: rows.filter((row) => row.series === series.id && row.value !== null),
    }));
    return { panel, index, indent, title, note, head, own };
  });
  let top = 0;
  const panels = headed.map((each) => {
    const row = Math.floor(each.index / across);
    const mates = headed.filter(({ index }) => Math.floor(index / across) === row);
    const head = Math.max(...mates.map((mate) => mate.head));
    const column = each.index % across;
    const x0 = column * (wide + gutter);
    const y0 = top + head;
    const points = each.own.flatMap((series) => series.points);
    const scaled = options.oneScale ? rows : points;
    const y = scaleLinear(
      [min(scaled, depth) ?? 0, HEADROOM * (max(scaled, reach) || 1)],
      [y0 + tall, y0],
    ).nice(narrow ? 3 : 4);
    const ticks = y.ticks(narrow ? 3 : 4);
    const scale = Math.max(...ticks.map((tick) => measure(figure(options, tick), sheet.small)));
    const [first = 0, last = 1] = extent(options.oneScale ? rows : points, (point) =>
      Number(point.x),
    );
    const x = scaleLinear([first, last], [x0 + scale + 12, x0 + wide - 10]);
    if (column === across - 1 || each.index === headed.length - 1) top = y0 + tall + 42;
    return { ...each, head, x0, y0, base: y0 + tall, x, y, ticks, ends: [first, last] };
  });

  const drawn = panels.flatMap(({ own, x, y }) =>
    own.map((series) => ({
      ...series,
      at: (point: Point) => ({ x: x(Number(point.x)), y: y(point.value ?? 0) }),
      x,
      y,
    })),
  );
  const marks = [
    ...panels.flatMap(({ panel, x0, y0, head }) =>
      panel.party === undefined
        ? []
        : [mark({ x: x0 + 6, y: y0 - head + 9, r: 5 }, styleOf(panel.party, options))],
    ),
    ...drawn.flatMap(({ points, party, thin, at }) => {
      const end = points.at(-1);
      return end && !thin
        ? [mark({ ...at(end), r: 4 }, styleOf(party, options), { row: end.row })]
        : [];
    }),
  ];
  return {
    height: round(top - 14),
    grid: panels.flatMap(({ ticks, x0, y }) =>
      ticks.filter((tick) => tick !== 0).map((tick) => line(x0, y(tick), x0 + wide, y(tick))),
    ),
    axes: panels.flatMap(({ x0, base, x, y, ends }) => [
      line(x0, y(0), x0 + wide, y(0)),
      ...ends.map((end) => line(x(end), base, x(end), base + 5)),
    ]),
    bands: drawn
      .filter(({ points }) => points.some(({ low, high }) => low !== null && high !== null))
      .map(({ points, party, x, y }) => ({
        d:
          area<Point>(
            (point) => round(x(Number(point.x))),
            (point) => round(y(point.low ?? point.value ?? 0)),
            (point) => round(y(point.high ?? point.value ?? 0)),
          )(points) ?? '',
        colour: styleOf(party, options).colour,
      })),
    strokes: drawn.flatMap(({ points, party, thin, breaks, at }) =>
      runs(points, breaks, options.step).map(({ points: run, dashed }) => ({
        d:
          path<Point>(
            (point) => round(at(point).x),
            (point) => round(at(point).y),
          )(run) ?? '',
        colour: styleOf(party, options).colour,
        thin: thin || dashed,
        dashed,
        rows: firstRow(run),
      })),
    ),
    marks,
    spots: drawn.flatMap(({ points, breaks, at }) =>
      unmarked(loose(runs(points, breaks, options.step)), marks, at),
    ),
    labels: [
      ...panels.flatMap(
        ({ panel, x0, y0, base, head, indent, title, note, x, y, ticks, ends, own }): Label[] => [
          label(x0 + indent, y0 - head + 14, title, { bold: true }),
          ...(note.length === 0
            ? []
            : [
                label(x0, y0 - head + 16 + title.length * sheet.text * LEADING, note, {
                  small: true,
                  tone: 'quiet',
                }),
              ]),
          ...ticks.map((tick) =>
            label(x0, y(tick) - 4, figure(options, tick), {
              small: true,
              tone: 'quiet',
              halo: 'paper',
            }),
          ),
          ...ends.map((end, index) =>
            label(x(end), base + 19, String(end), {
              small: true,
              tone: 'quiet',
              anchor: index === 0 ? 'start' : 'end',
            }),
          ),
          ...annotations(
            options.labels.filter(({ series }) => panel.series.some(({ id }) => id === series)),
            own.flatMap(({ points }) => points),
            (point) => ({
              x: x(Number(point.x)),
              y: y(point.value ?? 0),
              style: styleOf(point.side, options),
            }),
            options,
          ),
        ],
      ),
    ],
  };
}

/** Room for a mark and its words below the top of the scale. */
const HEADROOM = 1.06;
