import { max, scaleBand, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import {
  box,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  line,
  mark,
  round,
  sheets,
  styleOf,
} from './sheet.ts';
import { wrap } from './text.ts';
import { saying } from './wording.ts';

/**
 * A column for each `x`, in the order given, on a scale from 0, with its figure above.
 *
 * A row of the series `main` is the column; a row of any other series at the same `x` is another
 * reading of the same quantity: an open mark at its height, and its figure in words.
 */
export function columns(rows: Point[], options: DrawOptions = {}) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const bars = rows.filter(({ series }) => series === 'main');
  const head = 30 + leading * 3;
  const base = head + (narrow ? 210 : 250);
  const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);
  const x = scaleBand(
    bars.map((row) => String(row.x)),
    [0, narrow ? sheet.width : Math.min(sheet.width, bars.length * 220)],
  )
    .paddingInner(narrow ? 0.3 : 0.45)
    .paddingOuter(narrow ? 0.05 : 0.1);
  const y = scaleLinear([0, max(rows, reach) || 1], [base, head]);
  const middle = (row: Point) => x(String(row.x))! + x.bandwidth() / 2;
  const others = (row: Point) => rows.filter((each) => each.series !== 'main' && each.x === row.x);

  const feet = bars.map(({ label: text }) => wrap(text, x.step() - 8, sheet.small));
  const deepest = max(feet, (lines) => lines.length) ?? 1;

  return {
    height: round(base + 28 + leading * (deepest - 1)),
    axes: [line(0, base, x.range()[1]!, base)],
    bars: bars
      .filter((row) => row.absent === null)
      .map((row) => ({
        ...box(x(String(row.x))!, y(reach(row)), x.bandwidth(), base - y(reach(row))),
        colour: styleOf(null, options).colour,
        row: row.row,
      })),
    marks: bars.flatMap((row) =>
      others(row)
        .filter((other) => other.value !== null)
        .map((other) =>
          mark({ x: middle(row), y: y(other.value!), r: 5 }, styleOf(null, options), {
            hollow: true,
            row: other.row,
          }),
        ),
    ),
    labels: bars.flatMap((row, place): Label[] => {
      const above = [row, ...others(row)].flatMap((each, index) => {
        const said = saying(each, options, true);
        return wrap(index === 0 ? said : `(${said})`, x.step() - 10, sheet.small);
      });
      const highest = Math.max(reach(row), ...others(row).map(reach));
      return [
        label(middle(row), y(highest) - 12 - leading * (above.length - 1), above, {
          small: true,
          anchor: 'middle',
        }),
        label(middle(row), base + 20, feet[place]!, {
          anchor: 'middle',
          small: true,
          tone: 'quiet',
        }),
      ];
    }),
  };
}
