import { max, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import {
  box,
  type DrawOptions,
  label,
  LEADING,
  line,
  mark,
  round,
  sheets,
  styleOf,
} from './sheet.ts';
import { measure, wrap } from './text.ts';
import { figure, saying, word } from './wording.ts';

export interface RangeBarsOptions extends DrawOptions {
  /** A few words on how an estimate came about, by its id. */
  how?: Record<string, string>;
}

/** The highest number of a point; 0 where it has none. */
const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);

const MORE = new Set(['more than', 'at least']);
const LESS = new Set(['up to', 'fewer than']);

/**
 * One row an estimate, in the order given: a bar from its low to its high, a mark at the value its
 * speaker gives, an arrow where the speaker says "more than" or "up to".
 *
 * Speaker, way of counting and the words of the author stand beside the row, on the narrow sheet
 * above it. The scale starts at 0. Bars and marks that are our arithmetic are hollow; what is
 * withheld is a hatched strip, what is unknown a word.
 */
export function rangeBars(rows: Point[], options: RangeBarsOptions = {}) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const { how = {} } = options;
  const left = narrow ? 0 : 282;
  const top = 26;
  const leading = sheet.small * LEADING;
  const highest = max(rows, reach) || 1;
  // Room for an arrow from the last figure, and for half of the last figure of the axis.
  const x = scaleLinear([0, highest], [left + 2, sheet.width - 44]);
  const ticks = x.ticks(narrow ? 3 : 6);

  let y = top;
  const placed = rows.map((row, index) => {
    const counting = row.counting === null ? '' : word(options, `counting.${row.counting}`);
    const note = [counting, how[row.ref?.split('#')[1] ?? '']].filter(Boolean).join('; ');
    const said = saying(row, options);
    const who = row.speaker ?? row.label;
    const room = narrow ? sheet.width : left - 24;
    const roomForWho = narrow ? room - measure(said, sheet.text, true) - 14 : room;
    const names = wrap(who, roomForWho, sheet.text, true);
    const notes = note === '' ? [] : wrap(note, room, sheet.small);
    const lines = names.length + notes.length;
    const head = 18 + (lines - 1) * leading;
    const at = narrow ? y + head + 20 : y + 30;
    const height = narrow ? head + 44 : Math.max(66, head + 20);
    const part = { row, index, who: names, notes, said, y0: y, y: at };
    y += height;
    return part;
  });
  const height = y;

  const bars = placed.flatMap(({ row, y }) =>
    row.low === null || row.high === null || row.low === row.high
      ? []
      : [
          {
            ...box(x(row.low), y - 6, x(row.high) - x(row.low), 12),
            hollow: row.derived,
            row: row.row,
          },
        ],
  );
  const given = ({ low, value, high }: Point) =>
    value ?? (low !== null && high !== null ? null : (low ?? high));
  const marks = placed.flatMap(({ row, y }) => {
    const value = given(row);
    return value === null
      ? []
      : [
          mark({ x: x(value), y, r: 5.5 }, styleOf(row.side, options), {
            hollow: row.derived || row.denied,
            row: row.row,
          }),
        ];
  });
  const arrows = placed.flatMap(({ row, y }) => {
    const more = MORE.has(row.hedge ?? '');
    const from = more ? (row.high ?? given(row)) : (row.low ?? given(row));
    if (from === null || !(more || LESS.has(row.hedge ?? ''))) return [];
    const way = more ? 1 : -1;
    const start = round(x(from));
    return [{ d: `M${start} ${round(y)}h${26 * way}m${-6 * way} -5l${6 * way} 5l${-6 * way} 5` }];
  });
  const strips = placed.flatMap(({ row, y }) =>
    row.absent === 'withheld' ? [box(left + 2, y - 14, sheet.width - left - 2, 28)] : [],
  );
  const rules = narrow
    ? []
    : placed.flatMap(({ y0, index }) => (index === 0 ? [] : [line(0, y0, sheet.width, y0)]));

  const labels = [
    ...ticks.map((tick) =>
      label(x(tick), 14, figure(options, tick), {
        small: true,
        tone: 'quiet',
        anchor: tick === 0 ? 'start' : 'middle',
      }),
    ),
    ...placed.flatMap(({ row, who, notes, said, y0, y }) => {
      const end = x(reach(row));
      const right = end + (MORE.has(row.hedge ?? '') ? 38 : 14);
      const start = x(row.low ?? row.value ?? row.high ?? 0);
      const fits = right + measure(said, sheet.small) <= sheet.width;
      return [
        label(0, y0 + 18, who, { bold: true, halo: 'paper' as const }),
        ...(notes.length === 0
          ? []
          : [
              label(0, y0 + 18 + who.length * leading, notes, {
                small: true,
                tone: 'quiet' as const,
                halo: 'paper' as const,
              }),
            ]),
        narrow
          ? label(sheet.width, y0 + 18, said, {
              bold: true,
              anchor: 'end' as const,
              halo: 'paper' as const,
            })
          : row.absent === null
            ? label(fits ? right : start - 14, y + 5, said, {
                small: true,
                anchor: fits ? 'start' : 'end',
                halo: 'paper',
              })
            : label(left + 16, y + 5, said, { small: true, halo: 'gap' }),
      ];
    }),
  ];
  const grid = ticks.map((tick) => line(x(tick), top, x(tick), height - 6));
  return { height: round(height), grid, rules, strips, bars, arrows, marks, labels };
}
