import { max, scaleUtc } from 'd3';
import { formatDate } from '#archive/chart-format.ts';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { packed } from './packed.ts';
import {
  box,
  type Box,
  type Colour,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  type Line,
  line,
  mark,
  type Mark,
  round,
  sheets,
  styleOf,
} from './sheet.ts';
import { measure, wrap } from './text.ts';
import { timelineList } from './timeline-list.ts';
import { timelineYears } from './timeline-years.ts';
import { word } from './wording.ts';

export type TimelineOptions = DrawOptions & ChartOf<'timeline'>['data'];

export interface TimelineDrawing {
  height: number;
  /** The grey ground: what both sides or third parties report; or stretches of time. */
  bands: Box[];
  grid: Line[];
  axes: Line[];
  leaders: Line[];
  /** Events of which only the day, or a stretch of time, is known. */
  bars: (Box & { colour: Colour; row: number })[];
  marks: Mark[];
  labels: Label[];
  /** What stays where it is when the line is drawn longer: whose account is whose. */
  fixed: { marks: Mark[]; labels: Label[] };
}

/**
 * Events on a line. By year each is one mark in a column. By day each has its words: in a band what
 * no side tells alone, above and below it the accounts of one side each; the narrow drawing is a list.
 */
export function timeline(rows: Point[], options: TimelineOptions): TimelineDrawing {
  if (options.by === 'year') return timelineYears(rows, options);
  return options.width === 'narrow' ? timelineList(rows, options) : timelineDays(rows, options);
}

const DAY = 24 * 60 * 60 * 1000;

/** First and last moment of a date: a day, a month, a year end with the next one, an hour at once. */
export function momentsOf(x: string | number): { start: number; end: number; isExact: boolean } {
  const [from = '', until = from] = String(x).split('/');
  return {
    start: startOf(from),
    end: endOf(until),
    isExact: from.length > 10 && until === from,
  };
}

const startOf = (date: string): number =>
  Date.parse(date.length > 10 ? `${date}:00Z` : `${date}${'-01-01'.slice(date.length - 4)}T00:00Z`);

function endOf(date: string): number {
  if (date.length > 10) return startOf(date);
  const next = new Date(startOf(date));
  if (date.length === 10) next.setUTCDate(next.getUTCDate() + 1);
  else if (date.length === 7) next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.getTime();
}

/** Height of a mark or a bar beside the band, and of the row of days. */
const EDGE = 12;
const DAYS = 30;

function timelineDays(rows: Point[], options: TimelineOptions): TimelineDrawing {
  const { width: wide, small, text } = sheets.wide;
  const leading = small * LEADING;
  const { start } = momentsOf(options.from);
  const { end } = momentsOf(options.to);
  const x = scaleUtc([start, end], [0, wide]);
  const days = Array.from(
    { length: Math.round((end - start) / DAY) },
    (_, index) => start + index * DAY,
  );
  const room = Math.min(290, wide / days.length - 12);

  const items = rows.map((row) => {
    const { isExact, ...moment } = momentsOf(row.x);
    const x0 = x(Math.max(moment.start, start));
    const x1 = x(Math.min(moment.end, end));
    const isShared = row.side !== options.above && row.side !== options.below;
    const left = Math.min(x0, wide - 150);
    const lines = wrap(row.label, Math.min(room, wide - left - 14), small);
    const when = isExact ? String(row.x).slice(11) : (row.asOf ?? '');
    const texts = isExact || String(row.x).includes('/') ? [when, ...lines] : lines;
    const widest = Math.max(...texts.map((each) => measure(each, small, each === when)));
    return {
      row,
      isExact,
      isShared,
      x0,
      x1,
      lines: texts,
      isTimed: texts[0] === when,
      x: left,
      width: widest + 14,
      height: texts.length * leading,
    };
  });
  const lane = (side: string | null) =>
    packed(
      items
        .filter((item) => (side === null ? item.isShared : item.row.side === side))
        // From the right, so that the line of an earlier one passes beside the later ones.
        .toSorted((a, b) => (side === null ? a.x0 - b.x0 : b.x0 - a.x0)),
      10,
    );
  const [above, shared, below] = [lane(options.above), lane(null), lane(options.below)];
  const depth = (placed: typeof above) => max(placed, ({ y, height }) => y + height) ?? 0;

  const head = 34;
  const top = head + depth(above) + EDGE + 14;
  const band = depth(shared) + 20;
  const base = top + band;
  const foot = base + EDGE + 14 + depth(below);
  const styles = { above: styleOf(options.above, options), below: styleOf(options.below, options) };
  const party = (y: number, { colour, mark: shape, name }: typeof styles.above) => ({
    mark: mark({ x: 6, y: y - 5 }, { colour, mark: shape }),
    label: label(18, y, word(options, 'timeline.says').replace('{who}', name), {
      bold: true,
      tone: colour,
    }),
  });
  const heads = [party(14, styles.above), party(foot + 30, styles.below)];

  const outer = [
    ...above.map((item) => {
      const bottom = top - EDGE - 10 - item.y;
      return {
        item,
        edge: top - EDGE / 2,
        first: bottom - item.height + small * 0.8,
        stem: bottom - item.height + 4,
      };
    }),
    ...below.map((item) => {
      const first = base + EDGE + 12 + item.y;
      return { item, edge: base + EDGE / 2, first: first + small * 0.8, stem: first + item.height };
    }),
  ];
  const inner = shared.map((item) => ({ item, first: top + 12 + item.y + small * 0.8 }));
  const words = ({ item, first }: (typeof inner)[number]): Label[] => {
    const tone = styleOf(item.row.side, options).colour;
    const style = { small: true, ...(item.isShared ? {} : { halo: 'paper' as const }) };
    const [when = '', ...rest] = item.lines;
    const at = item.x + 12;
    return item.isTimed
      ? [
          label(at, first, when, { ...style, bold: true, tone }),
          label(at, first + leading, rest, style),
        ]
      : [label(at, first, item.lines, style)];
  };
  return {
    height: round(foot + 30 + DAYS),
    bands: [box(0, top, wide, band)],
    grid: days.slice(1).map((day) => line(x(day), head, x(day), foot)),
    axes: [],
    leaders: outer.map(({ item, edge, stem }) => line(item.x + 3, edge, item.x + 3, stem)),
    bars: [
      ...outer
        .filter(({ item }) => !item.isExact)
        .map(({ item, edge }) => ({
          ...box(item.x0, edge - 3, Math.max(4, item.x1 - item.x0), 6),
          colour: styleOf(item.row.side, options).colour,
          row: item.row.row,
        })),
      ...inner
        .filter(({ item }) => !item.isExact)
        .map(({ item, first }) => ({
          ...box(item.x, first - small * 0.8, 4, item.height - 2),
          colour: 'c' as const,
          row: item.row.row,
        })),
    ],
    fixed: {
      marks: heads.map((each) => each.mark),
      labels: heads.map((each) => each.label),
    },
    marks: [
      ...outer
        .filter(({ item }) => item.isExact)
        .map(({ item, edge }) =>
          mark({ x: item.x0, y: edge }, styleOf(item.row.side, options), { row: item.row.row }),
        ),
      ...inner
        .filter(({ item }) => item.isExact)
        .map(({ item, first }) =>
          mark({ x: item.x + 3, y: first - 5 }, styleOf(null, options), { row: item.row.row }),
        ),
    ],
    labels: [
      ...days.map((day, index) =>
        label(
          x(day) + (index === 0 ? 0 : 8),
          foot + 30 + text + 6,
          formatDate(new Date(day).toISOString().slice(0, 10), options.lang ?? 'en'),
          { bold: true },
        ),
      ),
      ...outer.flatMap(words),
      ...inner.flatMap(words),
    ],
  };
}
