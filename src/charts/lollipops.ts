import { max, scaleLinear, scaleUtc } from 'd3';
import { formatDate } from '#archive/chart-format.ts';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  box,
  type DrawOptions,
  label,
  type Label,
  line,
  mark,
  round,
  sheets,
  styleOf,
  unmarked,
} from './sheet.ts';
import { instant, timeTicks } from './time.ts';
import { annotations } from './wording.ts';

type Data = ChartOf<'lollipops'>['data'];

export interface LollipopsOptions extends DrawOptions, Data {}

/** Half the height of the band of dates. */
const BAND = 12;
/** Between two incidents of one day. */
const APART = { wide: 11, narrow: 7 };

/**
 * Stems by date, up or down from a band of dates, as long as the toll: up to the lowest figure a thin
 * stem, from there to the highest a thick one, a mark at the end. Hollow where somebody denies whose
 * doing it was. A total for a stretch of days is a dashed frame over the stretch, for it has no day.
 * Both directions share one scale from 0.
 */
export function lollipops(rows: Point[], options: LollipopsOptions) {
  const width = options.width ?? 'wide';
  const sheet = sheets[width];
  const narrow = width === 'narrow';
  const lang = options.lang ?? 'en';
  const x = scaleUtc([instant(options.from), instant(options.to)], [6, sheet.width - 8]);
  const high = ({ low, value, high: top }: Point) => Math.max(low ?? 0, value ?? 0, top ?? 0);
  const low = (point: Point) => point.low ?? point.value ?? point.high ?? 0;

  // One for each incident: the bounds of all who counted it.
  const seen = new Map<string, number>();
  const incidents = options.incidents.flatMap(({ id, at }) => {
    const own = rows.filter(({ series }) => series === id);
    const first = own[0];
    if (!first) return [];
    const [from = '', to] = String(first.x).split('/');
    const key = `${at} ${first.x}`;
    const nth = to === undefined ? (seen.get(key) ?? 0) : 0;
    seen.set(key, nth + 1);
    const bounds = { low: Math.min(...own.map(low)), high: Math.max(...own.map(high)) };
    const point: Point = {
      ...first,
      ...bounds,
      value: bounds.low === bounds.high ? bounds.high : null,
      hedge: own.length === 1 ? first.hedge : null,
    };
    return [{ at, point, own, from, to, px: x(instant(from)) + nth * APART[width] }];
  });
  const highest = (at: string) =>
    max(
      incidents.filter((each) => each.at === at),
      ({ point }) => point.high ?? 0,
    ) ?? 0;
  const unit = narrow ? 7 : 9;
  const top = 34 + (narrow ? 30 : 24);
  const zero = top + highest('up') * unit + BAND;
  const scales = {
    up: scaleLinear([0, 1], [zero - BAND, zero - BAND - unit]),
    down: scaleLinear([0, 1], [zero + BAND, zero + BAND + unit]),
  };
  const bottom = zero + BAND + highest('down') * unit + (narrow ? 66 : 64);
  const moments = options.moments?.dates ?? [];
  const days = incidents.filter(({ to }) => to === undefined);
  const stretches = incidents.flatMap((each) =>
    each.to === undefined ? [] : [{ ...each, to: each.to }],
  );
  const styleAt = (at: 'up' | 'down') => styleOf(options[at].party, options);
  const head = (at: 'up' | 'down', y: number) => ({
    mark: mark({ x: 6, y: y - 5, r: 5 }, styleAt(at)),
    label: label(18, y, options[at].label, { bold: true }),
  });
  const heads = [head('up', 14), head('down', bottom - 20)];
  const foot = bottom - 2;

  const labels: Label[] = [
    ...heads.map((each) => each.label),
    ...timeTicks(x, sheet.small, lang)
      .filter(({ text }) => text !== '')
      .map((tick) => label(tick.x, zero + 5, tick.text, { small: true, tone: 'quiet' })),
    ...(options.moments
      ? [label(0, foot, options.moments.label, { small: true, tone: 'quiet' })]
      : []),
    ...moments.map((date, index) =>
      label(
        x(instant(date)),
        foot,
        index === moments.length - 1
          ? formatDate(date, lang, 'short')
          : String(Number(date.slice(8))),
        { small: true, tone: 'quiet', anchor: index === moments.length - 1 ? 'end' : 'middle' },
      ),
    ),
    ...annotations(
      options.labels,
      incidents.map(({ point }) => point),
      (point) => {
        const { at, px } = incidents.find((each) => each.point.series === point.series)!;
        return { x: px, y: scales[at](point.high ?? 0), style: styleAt(at) };
      },
      options,
    ),
  ];
  const frames = stretches.map(({ at, from, to, point }) => {
    const [start, end] = [x(instant(from)) - 5, x(instant(to)) + 5];
    const edge = round(scales[at](0));
    return {
      d: `M${round(start)} ${edge}V${round(scales[at](point.high ?? 0))}H${round(end)}V${edge}`,
      colour: styleAt(at).colour,
      row: point.row,
    };
  });
  const marks = [
    ...heads.map((each) => each.mark),
    ...days.map(({ at, px, point }) =>
      mark({ x: px, y: scales[at](point.high ?? 0), r: narrow ? 4.5 : 5.5 }, styleAt(at), {
        hollow: point.denied,
        row: point.row,
      }),
    ),
  ];
  return {
    height: round(bottom + 2),
    moments: moments.map((date) => line(x(instant(date)), top - 20, x(instant(date)), foot - 16)),
    band: box(0, zero - BAND, sheet.width, 2 * BAND),
    frames,
    stems: days.map(({ at, px, point }) => ({
      ...line(px, scales[at](0), px, scales[at](point.low ?? 0)),
      colour: styleAt(at).colour,
    })),
    ranges: days
      .filter(({ point }) => point.low !== point.high)
      .map(({ at, px, point }) => ({
        ...line(px, scales[at](point.low ?? 0), px, scales[at](point.high ?? 0)),
        colour: styleAt(at).colour,
        row: point.row,
      })),
    marks,
    spots: incidents.flatMap(({ at, own, px, point }) =>
      unmarked(own, [...marks, ...frames], () => ({ x: px, y: scales[at](point.high ?? 0) })),
    ),
    labels,
  };
}
