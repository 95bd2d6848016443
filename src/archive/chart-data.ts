import { parseSourceRef } from '#schemas/common.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Dataset, Licence } from '#schemas/dataset.ts';
import type { Geo } from '#schemas/geo.ts';
import type { Archive, Entry } from './archive.ts';
import { chartFindings } from './chart-findings.ts';
import type { Point } from './chart-points.ts';
import { chartReferences, kindOf, seriesOf } from './chart-series.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import type { Finding } from './finding.ts';

/** A source of a figure, and how the figure came by it. */
export interface ChartSource {
  id: string;
  locator?: string;
  /** `row`: named row by row in the table; the others belong to the whole figure. */
  of: 'dataset' | 'row' | 'chart';
}

/** Everything a figure, its page and its downloads show of a chart. */
export interface ChartData {
  rows: Point[];
  table: ChartTable;
  sources: ChartSource[];
  /** Its tables and map geometries. */
  datasets: (Dataset | Geo)[];
  licence: Licence;
  redistribute: Dataset['redistribute'];
  findings: Finding[];
}

const strictness: Dataset['redistribute'][] = ['yes', 'share-alike', 'non-commercial', 'no'];

/**
 * What a chart draws, with the table that says the same, where it comes from and on what terms.
 *
 * The stricter licence of its datasets wins; statistics stand under the licence of the site. Bad
 * data never throws: it is listed under `findings`, and what can be drawn is returned.
 */
export function chartData(archive: Archive, entry: Entry<Chart>): ChartData {
  const chart = entry.data;
  const series = seriesOf(archive, chart);
  const rows = series.flatMap(({ points }) => points).map((point, row) => ({ ...point, row }));
  const datasets = datasetsOf(archive, chart);
  const strictest = datasets.toSorted(
    (a, b) => strictness.indexOf(b.redistribute) - strictness.indexOf(a.redistribute),
  )[0];
  return {
    rows,
    table: chartTable(archive, chart, rows),
    sources: sourcesOf(chart, datasets, rows),
    datasets,
    licence: strictest?.licence ?? archive.site.licence,
    redistribute: strictest?.redistribute ?? 'yes',
    findings: chartFindings(archive, entry, series),
  };
}

function datasetsOf(archive: Archive, chart: Chart): (Dataset | Geo)[] {
  const ids = chartReferences(chart).flatMap(({ dataset }) => dataset?.dataset ?? []);
  const links = kindOf(chart).links?.(chart) ?? [];
  const shapes = links.filter(({ collection }) => collection === 'geo').map(({ id }) => id);
  return [
    ...[...new Set(ids)].flatMap((id) => archive.datasets.get(id)?.data ?? []),
    ...[...new Set(shapes)].flatMap((id) => archive.geo.get(id)?.data ?? []),
  ];
}

function sourcesOf(chart: Chart, datasets: (Dataset | Geo)[], rows: Point[]): ChartSource[] {
  const all: ChartSource[] = [
    ...datasets.flatMap(({ sources }) =>
      sources.map((ref) => ({ ...named(ref), of: 'dataset' as const })),
    ),
    ...rows.flatMap(({ sources }) => sources.map((id) => ({ id, of: 'row' as const }))),
    ...chart.sources.map((ref) => ({ ...named(ref), of: 'chart' as const })),
  ];
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}

function named(ref: string): { id: string; locator?: string } {
  const { source, locator } = parseSourceRef(ref);
  return locator === undefined ? { id: source } : { id: source, locator };
}
