import { curveStepAfter, line as path, max, scaleLinear, scaleUtc, utcMonth } from 'd3';
import { formatDate } from '#archive/chart-format.ts';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  box,
  type DrawOptions,
  firstRow,
  label,
  type Label,
  line,
  mark,
  round,
  sheets,
  speaking,
  styleOf,
  unmarked,
} from './sheet.ts';
import { silence } from './silence.ts';
import { instant } from './time.ts';
import { annotations, figure, fill } from './wording.ts';

type Data = ChartOf<'announced-steps'>['data'];
type PanelOf = Data['panels'][number];

export interface AnnouncedStepsOptions extends DrawOptions {
  from: string;
  to: string;
  moments?: Data['moments'];
  panels: PanelOf[];
}

/**
 * One panel a side, all on one scale: the totals a side published, as a heavy step by the day of
 * publication; a thin line for deaths by the day they happened; marks for counts of another kind.
 *
 * The ground between the thin line and the step is tinted: dead, and not yet known to be. Totals
 * given long after stand beyond the break of the axis, at its end. A side that published nothing has
 * a hatched panel of the same size with the words of its silence, up to its first total.
 */
export function announcedSteps(rows: Point[], options: AnnouncedStepsOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const tail = narrow ? 52 : 56;
  const gutter = narrow ? 46 : 52;
  const count = options.panels.length;
  const wide = narrow || count === 1 ? sheet.width : (sheet.width - gutter) / 2;
  const tall = narrow ? 240 : 340;
  const head = narrow ? 84 : 96;
  const end = wide - 9;
  const x = scaleUtc([instant(options.from), instant(options.to)], [0, wide - tail]);
  const y = scaleLinear([0, max(rows, ({ value }) => value ?? 0) || 1], [tall, 0]).nice(4);
  const steps = y.ticks(4).filter((tick) => tick > 0);
  const of = (series?: { id: string }) => rows.filter((row) => row.series === series?.id);
  const at = (point: Point) => ({
    x: x(instant(String(point.x))),
    y: y(point.value ?? point.low ?? 0),
  });

  const panels = options.panels.map((panel, index) => {
    const style = styleOf(panel.party, options);
    const published = of(panel.published);
    const dated = of(panel.dated);
    const later = of(panel.later);
    const place = (point: Point) =>
      later.includes(point) ? { x: end, y: at(point).y } : at(point);
    const last = published.at(-1);
    const known = (date: Point['x']) => published.findLast((row) => row.x <= date)?.value ?? 0;
    const stroke = path<Point>(
      (point) => round(at(point).x),
      (point) => round(at(point).y),
    );
    const unpublished =
      stroke(dated) + floor(dated.map((point) => [at(point).x, y(known(point.x))]));
    const sum = dated.at(-1);
    const shut = panel.withheld && published[0] ? at(published[0]).x : 0;
    const quiet =
      panel.withheld && published[0] && shut > 0
        ? silence(
            panel.withheld[width].map((text) => fill(text, published[0]!, options)),
            box(0, 0, shut, tall),
            options,
          )
        : undefined;
    const dot = (point: Point, colour = style, r = 5) =>
      mark({ ...place(point), r }, colour, { row: point.row });

    const marks = [
      ...(panel.withheld ? published.slice(0, 1).map((point) => dot(point)) : []),
      ...of(panel.counted).map((point) => dot(point)),
      ...of(panel.others).map((point) => dot(point, styleOf(null, options), 4.5)),
      ...later.map((point) => dot(point, style, 5.5)),
    ];

    return {
      x: narrow ? 0 : index * (wide + gutter),
      y: round(head + (narrow ? index * (head + tall + gutter) : 0)),
      colour: style.colour,
      head: mark({ x: 6, y: -head + 12, r: 5 }, style),
      tint: dated.length > 0 ? unpublished : '',
      dated: stroke(dated) ?? '',
      held: sum ? line(at(sum).x, at(sum).y, wide - tail - 4, at(sum).y) : undefined,
      step:
        (stroke.curve(curveStepAfter)(published) ?? '') +
        (last ? `H${round(wide - tail - 4)}` : ''),
      shut: shut > 0 ? box(0, 0, shut, tall) : undefined,
      plate: quiet?.plate,
      marks,
      spots: unmarked(
        [dated, published].filter((points) => firstRow(points) === undefined).flat(),
        marks,
        at,
      ),
      rows: { published: firstRow(published), dated: firstRow(dated) },
      of: { published: speaking(published), dated: speaking(dated) },
      labels: [
        label(18, -head + 17, options.parties?.[panel.party]?.name ?? panel.party, { bold: true }),
        label(0, -head + (narrow ? 38 : 41), panel.label, { small: true, tone: 'quiet' }),
        ...(quiet?.labels ?? []),
        ...later.slice(-1).map((point) =>
          label(
            wide,
            tall + 20,
            formatDate(String(point.x).slice(0, 7), options.lang ?? 'en', 'short'),
            {
              small: true,
              tone: 'quiet',
              anchor: 'end',
            },
          ),
        ),
        ...annotations(
          panel.labels,
          rows.filter((row) => row.side === panel.party || of(panel.others).includes(row)),
          (point) => ({ ...place(point), style: styleOf(point.side, options) }),
          options,
        ).map((text) =>
          shut > 0 && text.x < shut - 20 ? { ...text, halo: 'gap' as const } : text,
        ),
      ] as Label[],
    };
  });

  const moments = options.moments?.dates ?? [];
  const months = utcMonth.range(instant(options.from), instant(options.to));
  const foot = tall + 20;
  return {
    height: round(narrow ? count * (head + tall) + (count - 1) * gutter + 26 : head + tall + 26),
    width: round(wide),
    panels,
    grid: steps.map((tick) => line(0, y(tick), wide, y(tick))),
    truces: moments.map((date) => line(x(instant(date)), -18, x(instant(date)), tall)),
    axis: `M0 ${tall}H${round(wide - tail)}m16 0H${round(wide)}M${round(wide - tail + 2)} ${tall + 5}l5 -10m1 10l5 -10`,
    months: months.map((month) => line(x(month), tall, x(month), tall + 6)),
    labels: [
      ...steps.map((tick) =>
        label(0, y(tick) - 4, figure(options, tick), { small: true, tone: 'quiet', halo: 'paper' }),
      ),
      ...months.map((month) =>
        label(
          x(month) + 4,
          foot,
          formatDate(month.toISOString().slice(0, 7), options.lang ?? 'en', 'short').replace(
            / \d{4}$/,
            '',
          ),
          { small: true, tone: 'quiet' },
        ),
      ),
      ...(options.moments
        ? [label(0, -23, options.moments.label, { small: true, tone: 'quiet' })]
        : []),
      ...moments.map((date, index) =>
        label(
          x(instant(date)),
          -23,
          index === moments.length - 1
            ? formatDate(date, options.lang ?? 'en', 'short')
            : String(Number(date.slice(8))),
          { small: true, tone: 'quiet', anchor: 'middle' },
        ),
      ),
    ] as Label[],
  };
}

/** The lower edge of the tint, from its end back to its beginning: a step, each value held on. */
function floor(points: [x: number, y: number][]): string {
  return points
    .toReversed()
    .map(([x, y], index, all) => {
      const after = all[index - 1];
      return `${after ? `H${round(after[0])}V${round(y)}` : `L${round(x)} ${round(y)}`}H${round(x)}`;
    })
    .join('')
    .concat('Z');
}
