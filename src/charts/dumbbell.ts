import { max, scaleLinear } from 'd3';
import { formatDate } from '#archive/chart-format.ts';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
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
import { measure, wrap } from './text.ts';
import { figure, fill, saying } from './wording.ts';

type Group = ChartOf<'dumbbell'>['data']['groups'][number];

export interface DumbbellOptions extends DrawOptions {
  groups: Pick<Group, 'id' | 'label' | 'party' | 'of' | 'finalLabel' | 'killed'>[];
}

/**
 * Claims about the other side, one a row, each tied to that side's own final count.
 *
 * The final count of a group is the row of the series `<id>-final`. A claim listed under `killed`
 * speaks of the dead alone and is solid; every other mixes in the wounded, or does not say, and is
 * hollow with a dashed tie: it is not like with like. All groups share one scale from 0.
 */
export function dumbbell(rows: Point[], options: DumbbellOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const left = narrow ? 0 : 104;
  const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);
  const x = scaleLinear([0, max(rows, reach) || 1], [left + 8, sheet.width - (narrow ? 10 : 190)]);
  const step = narrow ? 42 : 30;
  const ticks = x.ticks(narrow ? 4 : 5);

  let y = 0;
  const groups = options.groups.map((group) => {
    const final = rows.find(({ series }) => series === `${group.id}-final`);
    const claims = rows.filter(({ series }) => series === group.id);
    const head = wrap(group.label, sheet.width - 22, sheet.text, true);
    const first = y + head.length * sheet.text * LEADING + 40;
    const placed = claims.map((row, index) => ({
      row,
      y0: first + index * step,
      y: first + index * step + (narrow ? 26 : 15),
      mixed: !group.killed.includes(row.ref?.split('#')[1] ?? ''),
    }));
    const part = { group, final, head, placed, y0: y, first, end: first + claims.length * step };
    y = part.end + (narrow ? 46 : 50);
    return part;
  });
  const height = y - (narrow ? 24 : 26);
  const single = (row: Point) => row.value ?? (row.low === row.high ? row.low : null);

  const ties = groups.flatMap(({ final, placed }) =>
    placed.flatMap(({ row, y, mixed }) => {
      if (final?.value == null) return [];
      const near = row.value ?? (final.value < (row.low ?? 0) ? row.low : row.high);
      return near === null ? [] : [{ ...line(x(final.value), y, x(near), y), mixed }];
    }),
  );
  const spans = groups.flatMap(({ group, placed }) =>
    placed.flatMap(({ row, y }) =>
      single(row) !== null || row.low === null || row.high === null
        ? []
        : [
            {
              ...box(x(row.low), y - 5, x(row.high) - x(row.low), 10),
              colour: styleOf(group.party, options).colour,
              row: row.row,
            },
          ],
    ),
  );
  const marks = groups.flatMap(({ group, final, placed }) =>
    placed.flatMap(({ row, y, mixed }) => [
      ...(final?.value == null
        ? []
        : [mark({ x: x(final.value), y, r: 3.6 }, styleOf(group.of, options), { row: final.row })]),
      ...(single(row) === null ? [row.low, row.high] : [single(row)])
        .filter((value) => value !== null)
        .map((value) =>
          mark({ x: x(value), y, r: 5 }, styleOf(group.party, options), {
            hollow: mixed,
            row: row.row,
          }),
        ),
    ]),
  );

  const labels = groups.flatMap(({ group, final, head, placed, y0, first, end }): Label[] => {
    const finalWords = final ? fill(group.finalLabel, final, options) : '';
    const half = measure(finalWords, sheet.small) / 2;
    const middle = final?.value == null ? 0 : x(final.value);
    return [
      label(18, y0 + 15, head, { bold: true }),
      ...(final
        ? [
            label(
              Math.max(left + half, Math.min(sheet.width - half, middle)),
              first - 12,
              finalWords,
              {
                small: true,
                tone: styleOf(group.of, options).colour,
                anchor: 'middle',
                halo: 'paper',
              },
            ),
          ]
        : []),
      ...placed.flatMap(({ row, y0, y }, index): Label[] => {
        const year = String(row.x).slice(0, 4);
        // The year stands where it begins or changes.
        const changed = year !== String(placed[index - 1]?.row.x).slice(0, 4);
        const day = formatDate(String(row.x), options.lang ?? 'en', 'short');
        const date = changed && String(row.x).length === 10 ? `${day} ${year}` : day;
        const words = [saying(row, options), row.label].filter(Boolean).join(', ');
        const right = Math.max(x(reach(row)), middle);
        return narrow
          ? [label(0, y0 + 12, `${date}: ${words}`, { small: true, halo: 'paper' })]
          : [
              label(0, y + 5, date, { small: true }),
              label(right + 14, y + 5, words, { small: true, halo: 'paper' }),
            ];
      }),
      ...ticks.map((tick) =>
        label(x(tick), end + leading, figure(options, tick), {
          small: true,
          tone: 'quiet',
          anchor:
            narrow && x(tick) + measure(figure(options, tick), sheet.small) / 2 > sheet.width
              ? 'end'
              : narrow && tick === 0
                ? 'start'
                : 'middle',
        }),
      ),
    ];
  });
  return {
    height: round(height),
    heads: groups.map(({ group, y0 }) =>
      mark({ x: 6, y: y0 + 10, r: 5 }, styleOf(group.party, options)),
    ),
    grid: groups.flatMap(({ first, end }) =>
      ticks.map((tick) => line(x(tick), first - 2, x(tick), end)),
    ),
    ties,
    spans,
    marks,
    labels,
  };
}
