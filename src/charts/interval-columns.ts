import { extent, range, scaleBand, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { box, label, type Label, LEADING, line, mark, round, sheets, styleOf } from './sheet.ts';
import { wrap } from './text.ts';
import { annotations, figure } from './wording.ts';
import { type ApartOptions, apartRows } from './apart-rows.ts';

type Data = ChartOf<'interval-columns'>['data'];

export interface IntervalColumnsOptions extends ApartOptions {
  panels: Data['panels'];
}

/**
 * A column a year: solid up to the low estimate, hatched on to the high one, a mark at the best.
 *
 * Each panel shows the same years up to `upTo`; a column that is higher is cut, with a gap below its
 * top. Where a scale leaves no room for a mark the last panel has it. A year that recorded none has
 * the figure 0, a year without a row nothing. Series that are `apart` follow as rows of their own, for
 * what is counted by another rule is never stacked on a column. All scales start at 0.
 */
export function intervalColumns(rows: Point[], options: IntervalColumnsOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const apartIds = new Set((options.apart ?? []).map(({ id }) => id));
  const columns = rows.filter(({ series }) => !apartIds.has(series));
  const [first = 0, last = 0] = extent(columns, ({ x }) => Number(x));
  const years = range(first, last + 1);
  const left = narrow ? 44 : 54;
  const x = scaleBand<number>(years, [left, sheet.width]).paddingInner(narrow ? 0.25 : 0.3);
  const middle = (year: number) => x(year)! + x.bandwidth() / 2;
  const ticks = years.filter((year) => year % (narrow ? 10 : 5) === 0);

  let top = 0;
  const panels = options.panels.map((panel, index) => {
    const words = panel.label === undefined ? [] : wrap(panel.label, sheet.width, sheet.small);
    const head = words.length * leading + (words.length === 0 ? 22 : 24);
    const tall = index === 0 ? (narrow ? 210 : 250) : narrow ? 170 : 190;
    const y = scaleLinear([0, panel.upTo], [top + head + tall, top + head]);
    const part = { panel, words, top, y, base: top + head + tall };
    top += head + tall + (narrow ? 38 : 40);
    return part;
  });

  const drawn = panels.flatMap(({ panel, y }) =>
    columns.map((row) => {
      const low = row.low ?? row.value ?? 0;
      const high = row.high ?? row.value ?? 0;
      const column = (from: number, to: number) =>
        box(
          x(Number(row.x))!,
          y(Math.min(to, panel.upTo)),
          x.bandwidth(),
          y(Math.min(from, panel.upTo)) - y(Math.min(to, panel.upTo)),
        );
      return {
        row,
        y,
        upTo: panel.upTo,
        low: column(0, low),
        more: column(low, high),
        high,
        last: panel === options.panels.at(-1),
      };
    }),
  );
  const solids = drawn
    .filter(({ low }) => low.height > 0)
    .map(({ row, low }) => ({ ...low, row: row.row }));
  const hatched = drawn
    .filter(({ more }) => more.height > 0)
    .map(({ row, more }) => ({ ...more, row: row.row }));
  const cuts = drawn
    .filter(({ upTo, high }) => high > upTo)
    .map(({ row, y, upTo }) => {
      const [from, to, at] = [x(Number(row.x))! - 2, x.bandwidth() + 4, y(upTo) + 14];
      return { d: `M${round(from)} ${round(at + 3)}l${round(to)} -6v5l${round(-to)} 6z` };
    });
  const marks = drawn
    .filter(
      ({ row, y, upTo, last }) =>
        row.value !== null &&
        row.value > 0 &&
        row.value <= upTo &&
        (last || y(0) - y(row.value) > 8),
    )
    .map(({ row, y }) =>
      mark(
        { x: middle(Number(row.x)), y: y(row.value!), r: narrow ? 2.6 : 4.2 },
        styleOf(row.side, options),
        { hollow: true, row: row.row },
      ),
    );

  const grid = panels.flatMap(({ panel, y }) =>
    y
      .ticks(5)
      .filter((tick) => tick > 0 && tick <= panel.upTo)
      .map((tick) => line(left, y(tick), sheet.width, y(tick))),
  );
  const axes = panels.flatMap(({ base }) => [
    line(left, base, sheet.width, base),
    ...ticks.map((year) => line(middle(year), base, middle(year), base + 5)),
  ]);
  const labels: Label[] = panels.flatMap(({ panel, words, top, y, base }) => [
    ...(words.length === 0 ? [] : [label(0, top + 13, words, { small: true })]),
    ...y
      .ticks(5)
      .filter((tick) => tick <= panel.upTo)
      .map((tick) =>
        label(left - 8, y(tick) + 5, figure(options, tick), {
          small: true,
          tone: 'quiet',
          anchor: 'end',
        }),
      ),
    ...ticks.map((year) =>
      label(middle(year), base + 20, String(year), {
        small: true,
        tone: 'quiet',
        anchor: 'middle',
      }),
    ),
    ...(panel === options.panels.at(-1) ? columns : [])
      .filter(({ value, high }) => value === 0 && (high ?? 0) === 0)
      .map((row) =>
        label(middle(Number(row.x)), base - 4, '0', {
          small: true,
          tone: 'quiet',
          anchor: 'middle',
        }),
      ),
    ...annotations(
      panel.labels,
      columns,
      (point) => ({
        x: middle(Number(point.x)),
        y: y(Math.min(panel.upTo, point.high ?? point.value ?? 0)),
        style: styleOf(point.side, options),
      }),
      options,
    ),
  ]);

  const below = apartRows(
    rows.filter(({ series }) => apartIds.has(series)),
    top,
    options,
  );
  return {
    height: round(below.height),
    grid,
    axes: [...axes, ...below.zero],
    solids,
    hatched,
    cuts,
    marks,
    ranges: below.ranges,
    points: below.points,
    labels: [...labels, ...below.labels],
  };
}
