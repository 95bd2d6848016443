import { max, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import { box, label, line, mark, round, sheets, styleOf } from './sheet.ts';
import type { TimelineDrawing, TimelineOptions } from './timeline.ts';
import { measure } from './text.ts';

/** How many marks stand beside each other in a column, and half the width of one. */
const COLUMN = { wide: { across: 3, r: 2.6 }, narrow: { across: 2, r: 1.7 } };

/**
 * A column of marks for each year, one an event, on one line of years. In a column come first the
 * events that no side tells alone, then those of the one party, then those of the other.
 */
export function timelineYears(rows: Point[], options: TimelineOptions): TimelineDrawing {
  const width = options.width ?? 'wide';
  const sheet = sheets[width];
  const { across, r } = COLUMN[width];
  const [first, last] = [Number(options.from.slice(0, 4)), Number(options.to.slice(0, 4))];
  const x = scaleLinear([first, last + 1], [0, sheet.width]);
  const rank = ({ side }: Point) => (side === options.above ? 1 : side === options.below ? 2 : 0);
  const years = [...Map.groupBy(rows, (row) => Number(String(row.x).slice(0, 4)))].map(
    ([year, events]) => ({ year, events: events.toSorted((a, b) => rank(a) - rank(b)) }),
  );
  const step = 2 * r + (width === 'wide' ? 1.6 : 0.9);
  const highest = Math.ceil((max(years, ({ events }) => events.length) ?? 0) / across) * step;
  const head = options.spans.length > 0 ? 26 : 6;
  const base = head + Math.max(highest, 90) + 8;
  const yearOf = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return x(year + (month - 1) / 12 + (day - 1) / 365);
  };
  const spans = options.spans.map((span) => ({ span, x0: yearOf(span.from), x1: yearOf(span.to) }));
  const ticks = x
    .ticks(width === 'wide' ? 10 : 4)
    .filter((year) => Number.isInteger(year) && year <= last);

  return {
    height: round(base + 34),
    bands: spans.map(({ x0, x1 }) => box(x0, head, Math.max(2, x1 - x0), base - head)),
    grid: [],
    axes: [
      line(0, base, sheet.width, base),
      ...ticks.map((year) => line(x(year), base, x(year), base + 5)),
    ],
    leaders: [],
    bars: [],
    fixed: { marks: [], labels: [] },
    marks: years.flatMap(({ year, events }) => {
      const middle = (x(year) + x(year + 1)) / 2;
      return events.map((row, index) =>
        mark(
          {
            x: middle + ((index % across) - (across - 1) / 2) * step,
            y: base - 3 - r - Math.floor(index / across) * step,
            r,
          },
          styleOf(row.side, options),
          { hollow: row.denied && width === 'wide', row: row.row },
        ),
      );
    }),
    labels: [
      ...spans.map(({ span, x0, x1 }) => {
        const words = width === 'narrow' ? (span.narrow ?? span.label) : span.label;
        const half = measure(words, sheet.small) / 2;
        const middle = Math.min(Math.max((x0 + x1) / 2, half), sheet.width - half);
        return label(middle, head - 8, words, { small: true, anchor: 'middle', tone: 'quiet' });
      }),
      ...ticks.map((year) =>
        label(x(year), base + 20, String(year), { small: true, tone: 'quiet' }),
      ),
    ],
  };
}
