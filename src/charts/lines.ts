import { extent, line as path, max, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { loose, runs } from './line-runs.ts';
import {
  type DrawOptions,
  firstRow,
  label,
  line,
  mark,
  round,
  sheets,
  styleOf,
  unmarked,
} from './sheet.ts';
import { annotations, figure, withUnit } from './wording.ts';

type Data = ChartOf<'lines'>['data'];

export interface LinesOptions extends DrawOptions {
  series: Pick<Data['series'][number], 'id' | 'thin' | 'breaks'>[];
  labels?: Data['labels'];
}

/**
 * One line a series over the years, on a scale from 0.
 *
 * A span listed under `breaks` is dashed, and so is a stretch of years without rows: nothing is
 * interpolated without saying so. A line ends in a solid mark in the last year of the chart, in a
 * hollow one where its record stops before; a break begins with a hollow mark.
 */
export function lines(rows: Point[], options: LinesOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const height = narrow ? 320 : 380;
  const top = 26;
  const [first = 0, last = 1] = extent(rows, ({ x }) => Number(x));
  const x = scaleLinear([first, last], [narrow ? 52 : 66, sheet.width - 12]);
  const highest = max(rows, ({ value }) => value ?? 0) ?? 0;
  const y = scaleLinear([0, highest || 1], [height, top]).nice(narrow ? 4 : 5);
  const at = (point: Point) => ({ x: x(Number(point.x)), y: y(point.value ?? 0) });
  const draw = path<Point>(
    (point) => round(at(point).x),
    (point) => round(at(point).y),
  );

  const series = options.series.map((each) => ({
    ...each,
    points: rows.filter((row) => row.series === each.id && row.value !== null),
  }));
  const strokes = series.flatMap(({ points, thin, breaks }) =>
    runs(points, breaks).map(({ points: run, dashed }) => ({
      d: draw(run) ?? '',
      colour: styleOf(run[0]!.side, options).colour,
      thin: thin || dashed,
      dashed,
      rows: firstRow(run),
    })),
  );
  const marks = series.flatMap(({ points, breaks }) => {
    const end = points.at(-1);
    const open = points.filter(({ x }) => breaks.some(({ from }) => from === x));
    return [...open, ...(end ? [end] : [])].map((point) =>
      mark({ ...at(point), r: 4.5 }, styleOf(point.side, options), {
        hollow: point !== end || Number(end.x) < last,
        row: point.row,
      }),
    );
  });

  const heights = y.ticks(narrow ? 4 : 5).filter((tick) => tick > 0);
  // Round years, and the first and the last one, each with room for its figures.
  const years = x
    .ticks(narrow ? 4 : 8)
    .filter((year) => Number.isInteger(year) && x(year) - x(first) > 40 && x(last) - x(year) > 40);
  return {
    height: height + 26,
    grid: heights.map((tick) => line(0, y(tick), sheet.width, y(tick))),
    axes: [
      line(0, height, sheet.width, height),
      ...[first, ...years, last].map((year) => line(x(year), height, x(year), height + 6)),
    ],
    strokes,
    marks,
    spots: unmarked(
      series.flatMap(({ points, breaks }) => loose(runs(points, breaks))),
      marks,
      at,
    ),
    labels: [
      ...heights.map((tick, index) =>
        label(
          0,
          y(tick) - 5,
          index === heights.length - 1
            ? withUnit(options, figure(options, tick))
            : figure(options, tick),
          { small: true, tone: 'quiet', halo: 'paper' },
        ),
      ),
      ...[first, ...years, last].map((year) =>
        label(year === last ? sheet.width : x(year), height + 21, String(year), {
          small: true,
          tone: 'quiet',
          anchor: year === last ? 'end' : 'middle',
        }),
      ),
      ...annotations(
        options.labels ?? [],
        rows,
        (point) => ({ ...at(point), style: styleOf(point.side, options) }),
        options,
      ),
    ],
  };
}
