import type { EstimateSeries, TableSeries } from '#schemas/chart-parts.ts';
import { type Row, SOURCE_COLUMN } from '#schemas/dataset.ts';
import type { Estimate, Statistic } from '#schemas/statistic.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { Archive } from './archive.ts';

/** One thing that a chart draws: a row of a dataset or an estimate of a statistic. */
export interface Point {
  /** The series it belongs to. */
  series: string;
  /** A year, a date, or the id of a category. */
  x: string | number;
  /** The words of its series, and of the point itself; empty where there are none. */
  group: string;
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The party it speaks of or for, `third` or `international`; `null` where nobody's. */
  side: string | null;
  hedge: string | null;
  counting: string | null;
  absent: string | null;
  /** Our own arithmetic. */
  derived: boolean;
  denied: boolean;
  /** Who gives it, in full and for drawings, and the day up to which it counts. */
  who: string | null;
  speaker: string | null;
  asOf: string | null;
  /** Ids of sources, the first one first. */
  sources: string[];
  /** `statistic#estimate`, for estimates. */
  ref: string | null;
  /** The row of the table below the figure, counted from 0. */
  row: number;
}

export const blank = {
  group: '',
  label: '',
  value: null,
  low: null,
  high: null,
  side: null,
  hedge: null,
  counting: null,
  absent: null,
  derived: false,
  denied: false,
  who: null,
  speaker: null,
  asOf: null,
  sources: [],
  ref: null,
  row: 0,
} satisfies Partial<Point>;

/** The points of rows, in their order; sums and running totals where the series asks for them. */
export function pointsOfRows(series: TableSeries, rows: Row[]): Point[] {
  const number = (row: Row, column?: string) => {
    const cell = column === undefined ? null : row[column];
    return typeof cell === 'number' ? cell : null;
  };
  const points = rows
    .filter((row) => keeps(series.where, row) && inside(row[series.x], series.from, series.to))
    .map((row): Point => {
      const x = row[series.x];
      const source = row[SOURCE_COLUMN];
      return {
        ...blank,
        series: series.id,
        x: typeof x === 'boolean' ? String(x) : (x ?? ''),
        group: series.label,
        value: number(row, series.value),
        low: number(row, series.low),
        high: number(row, series.high),
        side: series.party ?? null,
        sources: typeof source === 'string' ? source.split(/;\s*/) : [],
      };
    });
  const summed = series.sum === undefined ? points : sums(points, series.sum);
  return series.total ? totals(summed) : summed;
}

/** One point for all that share a year, a month or an `x`, in the order of their first one. */
function sums(points: Point[], by: 'year' | 'month' | 'same'): Point[] {
  const length = { year: 4, month: 7, same: undefined }[by];
  const together = Map.groupBy(points, ({ x }) => (by === 'same' ? x : String(x).slice(0, length)));
  return [...together].map(([x, all]) => ({
    ...all[0]!,
    x,
    value: all.reduce((sum, { value }) => sum + (value ?? 0), 0),
    low: null,
    high: null,
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  }));
}

/** Each point with all before it added. */
function totals(points: Point[]): Point[] {
  let sum = 0;
  return points.map((point) => {
    sum += point.value ?? 0;
    return { ...point, value: sum, derived: true };
  });
}

const keeps = (where: TableSeries['where'], row: Row) =>
  Object.entries(where).every(([column, wanted]) =>
    Array.isArray(wanted) ? wanted.some((cell) => cell === row[column]) : wanted === row[column],
  );

/** Compares years with years and dates with dates, at the precision of the shorter one. */
function inside(x: unknown, from?: string | number, to?: string | number): boolean {
  if (x === null || x === undefined) return false;
  if (typeof x === 'number')
    return (from === undefined || x >= Number(from)) && (to === undefined || x <= Number(to));
  const text = String(x);
  return (
    (from === undefined || text >= String(from)) &&
    (to === undefined || text.slice(0, String(to).length) <= String(to))
  );
}

/** The estimates behind a reference such as `deaths-total` or `deaths-total#ministry`. */
export function estimatesOf(
  archive: Archive,
  ref: string,
): { statistic: Statistic; estimate: Estimate }[] {
  const [id = '', one] = ref.split('#');
  const statistic = archive.statistics.get(id)?.data;
  if (!statistic) return [];
  return statistic.estimates
    .filter((estimate) => one === undefined || estimate.id === one)
    .map((estimate) => ({ statistic, estimate }));
}

/** The point of one estimate: `x` is its date; the side is that of whoever speaks. */
export function pointOfEstimate(
  archive: Archive,
  series: string,
  { statistic, estimate }: { statistic: Statistic; estimate: Estimate },
): Point {
  const actors = estimate.by.map((id) => archive.actors.get(id)?.data);
  return {
    ...blank,
    series,
    x: estimate.asOf,
    value: estimate.value ?? null,
    low: estimate.low ?? null,
    high: estimate.high ?? null,
    side: actors[0]?.side ?? null,
    hedge: estimate.hedge ?? null,
    counting: estimate.counting,
    absent: estimate.absent ?? null,
    derived: estimate.derivedFrom !== undefined || estimate.sum !== undefined,
    denied: estimate.deniedBy.length > 0,
    who: estimate.by.map((id, index) => actors[index]?.name ?? id).join(', '),
    speaker: estimate.by.map((id, index) => actors[index]?.short ?? id).join(', '),
    asOf: estimate.asOf,
    sources: estimate.sources.map((ref) => parseSourceRef(ref).source),
    ref: `${statistic.id}#${estimate.id}`,
  };
}

/** The points of a series of estimates, in order of date, within its span. */
export function pointsOfEstimates(archive: Archive, series: EstimateSeries): Point[] {
  return series.statistics
    .flatMap((ref) => estimatesOf(archive, ref))
    .filter(
      ({ estimate }) =>
        !series.except.includes(estimate.id) &&
        (series.by === undefined || estimate.by.some((id) => series.by!.includes(id))) &&
        inside(estimate.asOf, series.from, series.to),
    )
    .map((found) => {
      const point = pointOfEstimate(archive, series.id, found);
      const time = series.times[found.estimate.id] ?? found.estimate.asOf;
      const side = series.party ?? point.side;
      return { ...point, x: time, asOf: time, group: series.label, side };
    })
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** A month and a year stand in their middle, as they are drawn. */
const order = ({ x }: Point): string => {
  const date = String(x);
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
};
