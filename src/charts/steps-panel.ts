import {
  area,
  curveLinear,
  curveStepAfter,
  line as path,
  type ScaleLinear,
  type ScaleTime,
} from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  box,
  type DrawOptions,
  firstRow,
  label,
  line,
  mark,
  round,
  speaking,
  styleOf,
  unmarked,
} from './sheet.ts';
import { silence } from './silence.ts';
import { instant, momentsOf } from './time.ts';
import { annotations, fill } from './wording.ts';

/** One panel with its place and scales on the sheet, and the points that are its own. */
export interface Panel {
  panel: ChartOf<'steps'>['data']['panels'][number];
  index: number;
  own: Point[];
  x0: number;
  wide: number;
  y0: number;
  base: number;
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** A series with more points than this has no room for a mark at each. */
const MARKED = 24;

/** The highest number of a point, for the scale. */
export const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);

/** The one number of a point; none where it gives a low and a high and nothing between them. */
const given = ({ low, value, high }: Point) =>
  value ?? (low !== null && high !== null ? null : (low ?? high));

/** Everything in one panel but its head and its axes. */
export function drawPanel(
  { panel, index, own, x0, wide, y0, base, x, y }: Panel,
  options: DrawOptions,
) {
  const width = options.width ?? 'wide';
  const moment = momentsOf(own.map((point) => String(point.x)));
  const at = (point: Point) => ({
    x: x(moment(String(point.x))),
    y: y(given(point) ?? point.high ?? 0),
  });
  const series = [...panel.tables, ...panel.estimates].map((each) => ({
    ...each,
    points: own.filter((point) => point.series === each.id),
    colour: styleOf(each.party, options).colour,
  }));
  const stroke = path<Point>(
    (point) => round(at(point).x),
    (point) => round(at(point).y),
  );
  const ground = area<Point>(
    (point) => round(at(point).x),
    round(base),
    (point) => round(at(point).y),
  ).curve(curveStepAfter);
  const hidden = panel.silences.map(({ from, to, wide: words, narrow }) => {
    const start = Math.max(x0, x(instant(from)));
    const room = box(start, y0, Math.min(x0 + wide, x(instant(to))) - start, base - y0);
    return { room, ...silence(width === 'wide' ? words : narrow, room, options) };
  });
  const levels = panel.levels.flatMap(({ label: words }, place) => {
    const point = own.find(({ series }) => series === `level-${index}-${place}`);
    return point ? [{ point, words, at: y(given(point) ?? 0) }] : [];
  });
  const drawn = series.flatMap(({ points }) => points);
  // Of a long series only the ends are marked: its steps show the rest.
  const marked = series.flatMap(({ points }) =>
    points.length > MARKED ? [points[0]!, points.at(-1)!] : points,
  );

  const marks = marked
    .filter((point) => given(point) !== null)
    .map((point) =>
      mark({ ...at(point), r: width === 'wide' ? 4.5 : 4 }, styleOf(point.side, options), {
        hollow: point.denied || point.derived,
        row: point.row,
      }),
    );
  return {
    gaps: hidden.map(({ room }) => room),
    plates: hidden.map(({ plate }) => plate),
    areas: series
      .filter(({ form, oneSided, points }) => form === 'step' && oneSided && points.length > 1)
      .map(({ points, colour }) => ({ d: ground(points) ?? '', colour, of: speaking(points) })),
    strokes: series
      .filter(({ form, points }) => form !== 'dots' && points.length > 1)
      .map(({ form, points, colour }) => ({
        d: stroke.curve(form === 'step' ? curveStepAfter : curveLinear)(points) ?? '',
        colour,
        joined: form === 'joined',
        of: speaking(points),
        rows: firstRow(points),
      })),
    levels: levels.map((level) => ({
      ...line(x0, level.at, x0 + wide, level.at),
      row: level.point.row,
    })),
    ranges: drawn
      .filter(({ low, high }) => low !== null && high !== null && low !== high)
      .map((point) => ({
        ...line(at(point).x, y(point.low!), at(point).x, y(point.high!)),
        colour: styleOf(point.side, options).colour,
        row: point.row,
      })),
    marks,
    spots: unmarked(
      series
        .filter(({ form, points }) => form === 'dots' || firstRow(points) === undefined)
        .flatMap(({ points }) => points.filter((point) => given(point) !== null)),
      marks,
      at,
    ),
    labels: [
      ...hidden.flatMap(({ labels }) => labels),
      ...levels.map(({ point, words, at: height }) =>
        label(x0 + wide, height - 8, fill(words, point, options), {
          small: true,
          bold: true,
          anchor: 'end',
          halo: 'paper',
          row: point.row,
        }),
      ),
      ...annotations(
        panel.labels,
        own,
        (point) => ({ ...at(point), style: styleOf(point.side, options) }),
        options,
      ),
    ],
  };
}
