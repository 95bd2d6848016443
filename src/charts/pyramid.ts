import type { Point } from '#archive/chart-points.ts';
import { nameOf, type PyramidOptions, pyramidPanels, reach } from './pyramid-panels.ts';
import {
  box,
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
import { silence } from './silence.ts';
import { measure } from './text.ts';
import { annotations, figure } from './wording.ts';

/**
 * Ages up the middle, the youngest at the foot; a bar to the left for one half of a panel, to the
 * right for the other. A thin line over a bar runs from its low to its high. A negative value has its
 * bar on the inner side of nought, so that both halves begin at their own. A half without a table is
 * a hatched box of full size with the words of its silence.
 */
export function pyramid(rows: Point[], options: PyramidOptions) {
  const width = options.width ?? 'wide';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const { ages, middle, panels: drawn, height } = pyramidPanels(rows, options);
  const halvesOf = drawn.flatMap(({ y, base, y0, halves }) =>
    halves.map((half) => ({ ...half, y, base, y0 })),
  );
  const hidden = halvesOf.flatMap(({ half, room }) =>
    half.silence ? [{ room, ...silence(half.silence[width], room, options) }] : [],
  );
  const ticksOf = (v: (typeof halvesOf)[number]['v']) =>
    v.ticks(width === 'narrow' || drawn.length > 1 ? 2 : 4);
  const shown = halvesOf.filter(({ half }) => half.table);
  const marks: Mark[] = drawn.flatMap(({ panel, x0, y0, head, halves }) => [
    ...(panel.party === undefined
      ? []
      : [mark({ x: x0 + 6, y: y0 - head + 9, r: 5 }, styleOf(panel.party, options))]),
    ...halves
      .filter(({ half }) => half.party !== undefined)
      .map(({ side, half, room, style }) =>
        mark(
          {
            x:
              side === 'left'
                ? room.x + room.width - measure(half.label, sheet.text, true) - 14
                : room.x + 6,
            y: y0 - 15,
            r: 5,
          },
          style,
        ),
      ),
  ]);
  const labels: Label[] = drawn.flatMap(
    ({ x0, y0, head, base, indent, title, note, room, y, halves }) => [
      ...(title.length === 0 ? [] : [label(x0 + indent, y0 - head + 14, title, { bold: true })]),
      ...(note.length === 0
        ? []
        : [
            label(x0, y0 - head + 16 + title.length * sheet.text * LEADING, note, {
              small: true,
              tone: 'quiet' as const,
            }),
          ]),
      ...halves.map(({ side, half, room: box }) =>
        label(
          side === 'left' ? box.x + box.width : box.x + (half.party === undefined ? 0 : 18),
          y0 - 10,
          half.label,
          { bold: half.party !== undefined, anchor: side === 'left' ? 'end' : 'start' },
        ),
      ),
      ...ages
        .filter((age) => options.every === 1 || Number(age) % options.every === 0)
        .map((age) =>
          label(
            x0 + room + middle / 2,
            y(age)! + y.bandwidth() / 2 + sheet.small * 0.36,
            nameOf(age),
            {
              small: true,
              tone: 'quiet',
              anchor: 'middle',
            },
          ),
        ),
      ...halves
        .filter(({ half }) => half.table)
        .flatMap(({ v }) =>
          ticksOf(v).map((tick) =>
            label(v(tick), base + leading + 4, figure(options, tick), {
              small: true,
              tone: 'quiet',
              anchor: 'middle',
            }),
          ),
        ),
    ],
  );
  return {
    height: round(height),
    grid: shown.flatMap(({ v, y0, base }) =>
      ticksOf(v)
        .filter((tick) => tick !== 0)
        .map((tick) => line(v(tick), y0, v(tick), base)),
    ),
    axes: shown.map(({ v, y0, base }) => line(v(0), y0, v(0), base)),
    gaps: hidden.map(({ room }) => room),
    plates: hidden.map(({ plate }) => plate),
    bars: shown.flatMap(({ own, v, y, half, style }) =>
      own
        .filter(({ value }) => value !== null)
        .map((point) => {
          const [from, to] = [v(0), v(point.value!)].toSorted((a, b) => a - b) as [number, number];
          return {
            ...box(from, y(point.x)!, to - from, y.bandwidth()),
            colour: style.colour,
            fill: half.fill,
            row: point.row,
          };
        }),
    ),
    whiskers: shown.flatMap(({ own, v, y }) =>
      own
        .filter(({ low, high }) => low !== null && high !== null)
        .map((point) => {
          const at = y(point.x)! + y.bandwidth() / 2;
          return { ...line(v(point.low!), at, v(point.high!), at), row: point.row };
        }),
    ),
    marks,
    labels: [
      ...labels,
      ...hidden.flatMap((each) => each.labels),
      ...shown.flatMap(({ own, v, y, style }) =>
        annotations(
          options.labels,
          own,
          (point) => ({
            x: v(reach(point)),
            y: y(point.x)! + y.bandwidth() / 2,
            style,
          }),
          options,
        ),
      ),
    ],
  };
}
