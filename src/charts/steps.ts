import { max, scaleLinear, scaleUtc } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import { formatDate } from '#archive/chart-format.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { drawPanel, reach } from './steps-panel.ts';
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
import { measure, wrap } from './text.ts';
import { instant, timeTicks } from './time.ts';
import { figure, withUnit } from './wording.ts';

type Data = ChartOf<'steps'>['data'];

/** Room for a mark and its words below the top of the scale. */
const HEADROOM = 1.08;

export interface StepsOptions extends DrawOptions, Data {}

/**
 * Panels of readings along one span of time, on one scale from 0 unless each has its own.
 *
 * A `step` holds each running total until the next reading; with `oneSided` the ground under it is
 * hatched. `joined` readings have a thin dashed line between them, for nobody looked in between.
 * `dots` stand alone. A reading with a low and a high is a bar between them; what is contested, or
 * worked out by us, is hollow. Levels are dashed lines, a silence is a hatched box with its words.
 */
export function steps(rows: Point[], options: StepsOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const count = options.panels.length;
  const below = narrow || options.below || count === 1;
  const gutter = 48;
  const wide = below ? sheet.width : (sheet.width - gutter * (count - 1)) / count;
  const tall = narrow ? 220 : count === 1 ? 320 : below ? 220 : 290;
  const moments = options.moments?.dates ?? [];
  const lang = options.lang ?? 'en';
  const highest = max(rows, reach) || 1;

  const headed = options.panels.map((panel, index) => {
    const indent = panel.party === undefined ? 0 : 18;
    const name = wrap(panel.label, wide - indent, sheet.text, true);
    const notes = panel.note === undefined ? [] : wrap(panel.note, wide, sheet.small);
    const momentRow = moments.length > 0 ? leading + 10 : 0;
    const head = (name.length * sheet.text + sheet.small * notes.length) * LEADING + momentRow + 30;
    return { panel, index, own: pointsOf(panel, index, rows), indent, name, notes, head };
  });
  // Beside each other the panels begin and end on one level.
  const level = Math.max(...headed.map(({ head }) => head));
  let top = 0;
  const panels = headed.map((each) => {
    const head = below ? each.head : level;
    const x0 = below ? 0 : each.index * (wide + gutter);
    const y0 = (below ? top : 0) + head;
    const last = each.index === count - 1;
    top += head + tall + (last ? 26 : 54);
    const y = scaleLinear(
      [0, HEADROOM * (options.oneScale ? highest : max(each.own, reach) || 1)],
      [y0 + tall, y0],
    ).nice(4);
    // The figures of the scale have the left of a panel to themselves.
    const scale = Math.max(
      ...y.ticks(4).map((tick) => measure(figure(options, tick), sheet.small)),
    );
    const x = scaleUtc(
      [instant(options.from), instant(options.to)],
      [x0 + scale + 10, x0 + wide - 8],
    );
    const ticks = timeTicks(x, sheet.small, lang);
    return { ...each, x0, y0, base: y0 + tall, head, x, y, ticks };
  });

  const drawn = panels.map((panel) => drawPanel({ ...panel, wide }, options));
  const marks: Mark[] = panels.flatMap(({ panel, x0, y0, head }) =>
    panel.party === undefined
      ? []
      : [mark({ x: x0 + 6, y: y0 - head + 9, r: 5 }, styleOf(panel.party, options))],
  );
  const labels = panels.flatMap(
    ({ x0, y0, base, head, indent, name, notes, x, y, ticks }): Label[] => {
      const heights = y.ticks(4).filter((tick) => tick > 0);
      const under = y0 - head + 14 + name.length * sheet.text * LEADING;
      return [
        label(x0 + indent, y0 - head + 14, name, { bold: true }),
        ...(notes.length === 0
          ? []
          : [label(x0, under + 2, notes, { small: true, tone: 'quiet' })]),
        ...(options.moments
          ? [label(x0, y0 - 24, options.moments.label, { small: true, tone: 'quiet' })]
          : []),
        ...moments.map((date, nth) =>
          label(
            x(instant(date)),
            y0 - 24,
            nth === moments.length - 1
              ? formatDate(date, lang, 'short')
              : String(Number(date.slice(8))),
            { small: true, tone: 'quiet', anchor: 'middle' },
          ),
        ),
        ...heights.map((tick, nth) =>
          label(
            x0,
            y(tick) - 4,
            nth === heights.length - 1
              ? withUnit(options, figure(options, tick))
              : figure(options, tick),
            { small: true, tone: 'quiet', halo: 'paper' },
          ),
        ),
        ...ticks
          .filter(({ text }) => text !== '')
          .map((tick) => label(tick.x + 4, base + 20, tick.text, { small: true, tone: 'quiet' })),
      ];
    },
  );
  return {
    height: round(below ? top : level + tall + 26),
    grid: panels.flatMap(({ x0, y }) =>
      y
        .ticks(4)
        .filter((tick) => tick > 0)
        .map((tick) => line(x0, y(tick), x0 + wide, y(tick))),
    ),
    axes: panels.flatMap(({ x0, base, ticks }) => [
      line(x0, base, x0 + wide, base),
      ...ticks.map((tick) => line(tick.x, base, tick.x, base + 6)),
    ]),
    moments: panels.flatMap(({ y0, base, x }) =>
      moments.map((date) => line(x(instant(date)), y0 - 18, x(instant(date)), base)),
    ),
    gaps: drawn.flatMap(({ gaps }) => gaps),
    plates: drawn.flatMap(({ plates }) => plates),
    areas: drawn.flatMap(({ areas }) => areas),
    levels: drawn.flatMap(({ levels }) => levels),
    strokes: drawn.flatMap(({ strokes }) => strokes),
    ranges: drawn.flatMap(({ ranges }) => ranges),
    marks: [...marks, ...drawn.flatMap((each) => each.marks)],
    spots: drawn.flatMap(({ spots }) => spots),
    labels: [...labels, ...drawn.flatMap((each) => each.labels)],
  };
}

/** The points of a panel: its series by their ids, its levels by their places. */
function pointsOf(panel: Data['panels'][number], index: number, rows: Point[]): Point[] {
  const ids = new Set([
    ...[...panel.tables, ...panel.estimates].map(({ id }) => id),
    ...panel.levels.map((_, place) => `level-${index}-${place}`),
  ]);
  return rows.filter(({ series }) => ids.has(series));
}
