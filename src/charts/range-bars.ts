import { max, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import { type Heading, rangeRows } from './range-rows.ts';
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
import { measure } from './text.ts';
import { figure } from './wording.ts';

export interface RangeBarsOptions extends DrawOptions {
  /** A few words on how an estimate came about, by its id or its reference. */
  how?: Record<string, string>;
  /** Headings: the rows of the series `group-0` stand under the first one, and so on. */
  groups?: Heading[];
}

/** The highest number of a point; 0 where it has none. */
const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);

/** The one number of a point; none where it gives a low and a high and nothing between them. */
const given = ({ low, value, high }: Point) =>
  value ?? (low !== null && high !== null ? null : (low ?? high));

const MORE = new Set(['more than', 'at least']);
const LESS = new Set(['up to', 'fewer than']);

/**
 * One row an estimate, in the order given: a bar from its low to its high, a mark at the value its
 * speaker gives, an arrow where the speaker says "more than" or "up to".
 *
 * Under headings the rows are closer together: one heading an event, a side or a year. All rows share
 * one scale from 0. Bars and marks that are our arithmetic are hollow; what is withheld is a hatched
 * strip, what is unknown a word.
 */
export function rangeBars(rows: Point[], options: RangeBarsOptions = {}) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const { how = {}, groups = [] } = options;
  const left = narrow ? 0 : 282;
  const top = 26;
  const leading = sheet.small * LEADING;
  const highest = max(rows, reach) || 1;
  // Room for an arrow from the last figure, and for half of the last figure of the axis.
  const x = scaleLinear([0, highest], [left + 2, sheet.width - 44]);
  // Where nobody gives a number there is nothing to measure.
  const ticks = rows.some(({ absent }) => absent === null) ? x.ticks(narrow ? 3 : 6) : [];
  const { placed, heads, height } = rangeRows(rows, { ...options, how, groups, left, top });

  const bars = placed.flatMap(({ row, y }) =>
    row.low === null || row.high === null || row.low === row.high
      ? []
      : [
          {
            ...box(x(row.low), y - 6, x(row.high) - x(row.low), 12),
            colour: styleOf(row.side, options).colour,
            hollow: row.derived,
            row: row.row,
          },
        ],
  );
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
  const headMarks = heads.flatMap(({ heading: { party }, y }) =>
    party === undefined ? [] : [mark({ x: 6, y: y + 13, r: 5 }, styleOf(party, options))],
  );
  const arrows = placed.flatMap(({ row, y }) => {
    const more = MORE.has(row.hedge ?? '');
    const from = more ? (row.high ?? given(row)) : given(row);
    if (from === null || !(more || LESS.has(row.hedge ?? ''))) return [];
    const way = more ? 1 : -1;
    const start = round(x(from));
    return [
      {
        row: row.row,
        d: `M${start} ${round(y)}h${26 * way}m${-6 * way} -5l${6 * way} 5l${-6 * way} 5`,
      },
    ];
  });
  const strips = placed.flatMap(({ row, y }) =>
    row.absent === 'withheld'
      ? [{ ...box(left + 2, y - 14, sheet.width - left - 2, 28), row: row.row }]
      : [],
  );
  const rules = [
    ...(narrow ? [] : placed.slice(1).filter(({ close }) => !close)).map(({ y0 }) => y0),
    ...heads.filter(({ y }) => y > top).map(({ y }) => y - 8),
  ].map((y) => line(0, y, sheet.width, y));

  const labels = [
    ...ticks.map((tick) =>
      label(x(tick), 14, figure(options, tick), {
        small: true,
        tone: 'quiet',
        anchor: tick === 0 ? 'start' : 'middle',
      }),
    ),
    ...heads.flatMap(({ heading, title, note, y }) => [
      label(heading.party === undefined ? 0 : 18, y + 18, title, { bold: true, halo: 'paper' }),
      ...quiet(note, y + 18 + title.length * sheet.text * LEADING),
    ]),
    ...placed.flatMap(({ row, close, who, notes, said, y0, y }) => {
      const end = x(reach(row));
      const right = end + (MORE.has(row.hedge ?? '') ? 38 : 14);
      const start = x(row.low ?? row.value ?? row.high ?? 0);
      const fits = right + measure(said, sheet.small) <= sheet.width;
      const words: Label[] = [
        label(0, y0 + 18, who, { bold: !close, halo: 'paper' as const }),
        ...quiet(notes, y0 + 18 + who.length * leading),
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
      return words.map((each) => ({ ...each, row: row.row }));
    }),
  ];
  const grid = ticks.map((tick) => line(x(tick), top, x(tick), height - 6));
  return {
    height: round(height),
    grid,
    rules,
    strips,
    bars,
    arrows,
    marks: [...headMarks, ...marks],
    labels,
  };
}

/** Words of the second voice; none where there are none. */
const quiet = (lines: string[], y: number) =>
  lines.length === 0
    ? []
    : [label(0, y, lines, { small: true, tone: 'quiet' as const, halo: 'paper' as const })];
