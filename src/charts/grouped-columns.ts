import { max, scaleBand, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { columnKey } from './column-key.ts';
import { columnsOf } from './column-parts.ts';
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
import { measure, wrap } from './text.ts';
import { figure, withUnit } from './wording.ts';

type Data = ChartOf<'grouped-columns'>['data'];

/** Room for a figure above the highest column, and for names beside lying ones. */
const HEADROOM = 1.08;
const NAME_ROOM = { wide: 300, narrow: 122 };

export interface GroupedColumnsOptions extends DrawOptions, Data {}

/**
 * For each `x` the columns of all groups side by side, on one scale from 0, each with its figure.
 *
 * On the narrow sheet, and with `lying`, the columns are bars from the left, so that names have room.
 * Another reading of the same amount is an open mark on its column. Where nothing is recorded there
 * is no column; a recorded nought has its figure.
 */
export function groupedColumns(rows: Point[], options: GroupedColumnsOptions) {
  const width = options.width ?? 'wide';
  const lies = width === 'narrow' || options.lying;
  const sheet = sheets[width];
  const columns = columnsOf(rows, options, options);
  const key = columnKey(options.groups, options);
  const count = options.groups.length;
  const highest =
    max(columns, ({ end, others }) => Math.max(end, ...others.map(({ value }) => value ?? 0))) || 1;
  const figures = Math.max(0, ...columns.map(({ text }) => measure(text, sheet.small)));

  const widest = Math.max(...options.x.map(({ label: text }) => measure(text, sheet.small)));
  // Names of bars stand beside them, on the narrow sheet above them where they are long.
  const above = width === 'narrow' && widest > NAME_ROOM.narrow;
  const nameRoom = above ? sheet.width : Math.min(widest, NAME_ROOM[width]);
  const thick = width === 'narrow' ? 13 : 16;
  const pitch = count * (thick + 2) + (above ? sheet.small * LEADING + 12 : 14);
  const top = key.height + (above ? 44 : lies ? 22 : 30);
  const length = lies ? options.x.length * pitch : 0;
  const left = lies ? (above ? 1 : nameRoom + 12) : scaleRoom(highest, options);
  const band = scaleBand(
    options.x.map(({ id }) => id),
    lies ? [top, top + length] : [left, sheet.width],
  )
    .paddingInner(lies ? 1 - (count * (thick + 2)) / pitch : 0.32)
    .paddingOuter(lies ? 0.1 : 0.12);
  const tall = 260;
  const v = lies
    ? scaleLinear([0, highest], [left, sheet.width - figures - 16])
    : scaleLinear([0, highest * HEADROOM], [top + tall, top]).nice(4);
  const zero = v(0);
  const step = band.bandwidth() / count;
  const across = (column: { x: string; group: number }) => band(column.x)! + column.group * step;
  const size = Math.max(1, step - (lies ? 2 : 3));
  const piece = (from: number, to: number, at: number) =>
    lies ? box(v(from), at, v(to) - v(from), size) : box(at, v(to), size, v(from) - v(to));
  const middle = (id: string) => band(id)! + band.bandwidth() / 2;
  const ticks = v.ticks(lies ? (width === 'narrow' ? 3 : 6) : 4).filter((tick) => tick > 0);
  const base = top + (lies ? length : tall);

  const values = columns.map((column): Label => {
    const colour = styleOf(options.groups[column.group]!.party, options).colour;
    const end = Math.max(column.end, ...column.others.map(({ value }) => value ?? 0));
    const gap = column.others.length > 0 ? 13 : 7;
    return lies
      ? label(v(end) + gap, across(column) + size / 2 + 5, column.text, {
          small: true,
          tone: colour,
          halo: 'paper',
        })
      : label(across(column) + size / 2, v(end) - gap, column.text, {
          small: true,
          tone: colour,
          anchor: 'middle',
          halo: 'paper',
        });
  });
  const tickLabels = ticks.map((tick, index) => {
    const last = index === ticks.length - 1;
    return lies
      ? label(v(tick), key.height + 14, figure(options, tick), {
          small: true,
          tone: 'quiet',
          anchor: 'middle',
        })
      : label(
          0,
          v(tick) - 4,
          last ? withUnit(options, figure(options, tick)) : figure(options, tick),
          {
            small: true,
            tone: 'quiet',
            halo: 'paper',
          },
        );
  });
  const nameLabels = options.x.map(({ id, label: text }) => {
    const lines = wrap(text, lies ? nameRoom + 1 : band.step() - 8, sheet.small);
    const leading = sheet.small * LEADING;
    if (above) return label(0, band(id)! - 6, lines, { small: true, halo: 'paper' });
    return lies
      ? label(0, middle(id) + 5 - ((lines.length - 1) * leading) / 2, lines, { small: true })
      : label(middle(id), base + 20, lines, { small: true, anchor: 'middle' });
  });
  const deepest = Math.max(...nameLabels.map(({ lines }) => lines.length));
  return {
    height: round(base + (lies ? 4 : 10 + deepest * sheet.small * LEADING)),
    grid: ticks.map((tick) =>
      lies ? line(v(tick), key.height + 22, v(tick), base) : line(0, v(tick), sheet.width, v(tick)),
    ),
    axes: [lies ? line(zero, key.height + 22, zero, base) : line(0, zero, sheet.width, zero)].slice(
      above ? 1 : 0,
    ),
    pieces: columns.flatMap((column) =>
      column.pieces.map(({ from, to, ...look }) => ({
        ...piece(from, to, across(column)),
        ...look,
      })),
    ),
    swatches: key.swatches,
    marks: [
      ...key.marks,
      ...columns.flatMap((column) =>
        column.others
          .filter(({ value }) => value !== null)
          .map(({ value, row }) => {
            const [at, cross] = [v(value!), across(column) + size / 2];
            const style = styleOf(options.groups[column.group]!.party, options);
            return mark(lies ? { x: at, y: cross, r: 4 } : { x: cross, y: at, r: 4.5 }, style, {
              hollow: true,
              row,
            });
          }),
      ),
    ],
    labels: [...key.labels, ...tickLabels, ...nameLabels, ...values],
  };
}

/** The width of the figures of an upright scale, with the gap to its columns. */
const scaleRoom = (highest: number, options: GroupedColumnsOptions) =>
  measure(
    figure(
      options,
      scaleLinear([0, highest * HEADROOM], [0, 1])
        .nice(4)
        .domain()[1]!,
    ),
    sheets[options.width ?? 'wide'].small,
  ) + 10;
