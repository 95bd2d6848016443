import { scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { box, type DrawOptions, label, type Label, LEADING, line, round, sheets } from './sheet.ts';
import { measure } from './text.ts';
import { figure, withUnit } from './wording.ts';

type Data = ChartOf<'share-bars'>['data'];

export interface ShareBarsOptions extends DrawOptions {
  categories: Data['categories'];
  bars: Pick<Data['bars'][number], 'id' | 'label' | 'note'>[];
  /** The words in the gap that no source fills. */
  rest: string;
}

/**
 * One bar a period, from 0 to 100: the shares that a source states, in the order of its rows, then
 * an open gap for what nobody states.
 *
 * A name that does not fit into its part stands below it, on a line of its own if need be.
 */
export function shareBars(rows: Point[], options: ShareBarsOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const left = narrow ? 0 : 172;
  const tall = narrow ? 26 : 30;
  const x = scaleLinear([0, 100], [left, sheet.width - 1]);
  const top = 24;

  let y = top;
  const drawn = options.bars.map((bar) => {
    const parts = rows.filter(({ series, value }) => series === bar.id && value !== null);
    let from = 0;
    const spans = parts.map((row) => {
      const start = from;
      from += row.value!;
      const category = options.categories.find(({ id }) => id === row.x);
      const name = category?.label ?? row.label;
      return { row, from: start, to: from, name, fill: category?.fill ?? 'light' };
    });
    const head = narrow ? (bar.note === undefined ? 20 : 20 + leading) : 0;
    const at = y + head;
    const open = from < 100 ? [{ from, to: 100 }] : [];
    const texts = [
      ...spans.map(({ from, to, name, fill, row }) => ({
        from,
        to,
        text: `${name} ${figure(options, row.value!)}`,
        // On hatching no word is easy to read.
        inside: fill !== 'hatch',
        dark: fill === 'dark',
      })),
      ...open.map((span) => ({ ...span, text: options.rest, inside: true, dark: false })),
    ].map((each) => ({
      ...each,
      fits: each.inside && measure(each.text, sheet.small) + 14 <= x(each.to) - x(each.from),
    }));
    const outside = placeBelow(
      texts.filter(({ fits }) => !fits),
      (span) => x((span.from + span.to) / 2),
      sheet,
    );
    const below = outside.length === 0 ? 0 : 10 + leading;
    const part = { bar, y0: y, y: at, spans, open, texts, outside };
    y = at + tall + below + (narrow ? 14 : 16);
    return part;
  });

  const ticks = narrow ? [0, 50, 100] : [0, 25, 50, 75, 100];
  const labels = [
    ...ticks.map((tick) =>
      label(x(tick), 12, tick === 100 ? withUnit(options, '100') : figure(options, tick), {
        small: true,
        tone: 'quiet',
        anchor: tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle',
      }),
    ),
    ...drawn.flatMap(({ bar, y0, y, texts, outside }): Label[] => [
      label(0, narrow ? y0 + 13 : y + tall / 2 + (bar.note === undefined ? 5 : -3), bar.label, {
        bold: true,
      }),
      ...(bar.note === undefined
        ? []
        : [
            label(0, narrow ? y0 + 13 + leading : y + tall / 2 + leading - 3, bar.note, {
              small: true,
              tone: 'quiet',
            }),
          ]),
      ...texts
        .filter(({ fits }) => fits)
        .map(({ from, text, dark }) =>
          label(x(from) + 8, y + tall / 2 + 5, text, {
            small: true,
            ...(dark ? { tone: 'paper' as const } : {}),
          }),
        ),
      ...outside.map(({ span, at }) =>
        label(at, y + tall + 8 + sheet.small * 0.8, span.text, { small: true, anchor: 'middle' }),
      ),
    ]),
  ];
  return {
    height: round(y - 8),
    parts: drawn.flatMap(({ spans, y }) =>
      spans.map(({ from, to, fill, row }) => ({
        ...box(x(from), y, x(to) - x(from), tall),
        fill,
        row: row.row,
      })),
    ),
    gaps: drawn.flatMap(({ open, y }) =>
      open.map(({ from, to }) => box(x(from) + 0.75, y + 0.75, x(to) - x(from) - 1.5, tall - 1.5)),
    ),
    leaders: drawn.flatMap(({ outside, y }) =>
      outside.map(({ middle, foot }) => line(middle, y + tall, foot, y + tall + 8)),
    ),
    labels,
  };
}

interface Span {
  from: number;
  to: number;
  text: string;
}

/** Words below a bar, from the right: each under its part, or as near to it as the next one lets it. */
function placeBelow<T extends Span>(
  spans: T[],
  middleOf: (span: T) => number,
  sheet: { width: number; small: number },
) {
  let edge = sheet.width;
  return spans
    .toReversed()
    .map((span) => {
      const half = measure(span.text, sheet.small) / 2;
      const middle = middleOf(span);
      const at = Math.min(edge - half, middle);
      edge = at - half - 12;
      // The leader ends over the words, however far they had to move.
      return { span, at, middle, foot: Math.min(at + half - 6, middle) };
    })
    .toReversed();
}
