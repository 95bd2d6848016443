import type { Annotation, EstimateSeries, TableSeries } from '#schemas/chart-parts.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Archive, CollectionName } from '../archive.ts';
import type { Fault } from '../chart-faults.ts';
import {
  estimatesOf,
  type Point,
  pointOfEstimate,
  pointsOfEstimates,
  pointsOfRows,
} from '../chart-points.ts';

/** A table and the columns that a chart takes from it. */
export type TableColumns = Pick<TableSeries, 'dataset' | 'where' | 'x' | 'low' | 'high'> &
  Partial<Pick<TableSeries, 'value'>>;

/** A series as a chart asks for it. */
export interface SeriesSource {
  /** Where in the record of the chart it is asked for. */
  path: string;
  /** The table it takes, with its columns. */
  dataset?: TableColumns;
  /** The estimates it takes, each with the place that names it. */
  statistics?: { path: string; ref: string }[];
  /** The unit of its statistics, where it is not that of the chart. */
  unit?: string;
  /** Its points in the order in which they are drawn; what is only named has none. */
  points?: (archive: Archive) => Point[];
}

/** What the archive must know of a kind of chart. */
export interface KindData<C extends Chart> {
  /** Every series, in the order of the record. */
  series: (chart: C) => SeriesSource[];
  /** Everything stands on one scale, so that statistics share the unit of the chart. */
  oneUnit?: true;
  /** Points may share a place: each is known by its estimate. */
  crowded?: true;
  /** Each of its points without an estimate is a series of its own. */
  single?: true;
  /** It draws that a number is unknown, withheld or not recorded. */
  silent?: true;
  /** Its scales reach below nought. */
  negative?: true;
  /** Which of its points hold a number; all where it is left out. */
  isNumber?: (point: Point) => boolean;
  /** Records that it names beside datasets and statistics. */
  links?: (chart: C) => { collection: CollectionName; id: string; path: string }[];
  /** Words that hang on points. */
  labels?: (chart: C) => { path: string; label: Annotation }[];
  /** What would make a drawing of this kind false. */
  faults?: (chart: C, points: Point[], archive: Archive) => Fault[];
}

/** A series of rows. */
export const ofTable = (path: string, series: TableSeries): SeriesSource => ({
  path,
  dataset: series,
  points: (archive) => pointsOfRows(series, archive.datasets.get(series.dataset)?.rows ?? []),
});

/** A series of dated estimates. */
export const ofEstimates = (path: string, series: EstimateSeries): SeriesSource => ({
  path,
  statistics: named(`${path}.statistics`, series.statistics),
  points: (archive) => pointsOfEstimates(archive, series),
});

/** References in a list, with their places. */
export const named = (path: string, refs: string[]) =>
  refs.map((ref, index) => ({ path: `${path}.${index}`, ref }));

/** The points of a reference: all its estimates, or the one it names. */
export const pointsOf = (archive: Archive, series: string, ref: string): Point[] =>
  estimatesOf(archive, ref).map((found) => pointOfEstimate(archive, series, found));

/** One estimate: the one named, else the one that the statistic quotes. */
export function quoted(archive: Archive, ref: string) {
  const found = estimatesOf(archive, ref);
  return ref.includes('#')
    ? found
    : found.filter(({ statistic, estimate }) => statistic.quote.estimate === estimate.id);
}

/** The labels of a list, with their places. */
export const labelsAt = (path: string, labels: Annotation[]) =>
  labels.map((label, index) => ({ path: `${path}.${index}`, label }));
