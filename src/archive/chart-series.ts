import type { TableSeries } from '#schemas/chart-parts.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Archive } from './archive.ts';
import {
  estimatesOf,
  type Point,
  pointOfEstimate,
  pointsOfEstimates,
  pointsOfRows,
} from './chart-points.ts';

/** The points of one series, and where in the record of the chart the series is asked for. */
export interface Series {
  path: string;
  points: Point[];
}

/** What a chart refers to: datasets by id and columns, statistics by reference. */
export interface ChartReference {
  path: string;
  dataset?: TableSeries;
  statistic?: string;
}

/** Every series of a chart in the order of its record, whatever the kind. */
export function seriesOf(archive: Archive, chart: Chart): Series[] {
  const rows = (series: TableSeries) =>
    pointsOfRows(series, archive.datasets.get(series.dataset)?.rows ?? []);
  const one = (series: string, ref: string) =>
    estimatesOf(archive, ref).map((found) => pointOfEstimate(archive, series, found));

  switch (chart.kind) {
    case 'range-bars':
      return chart.data.statistics.map((ref, index) => ({
        path: `data.statistics.${index}`,
        points: one('estimates', ref),
      }));

    case 'interval-columns':
      return tableSeriesOf(chart).map(({ path, series }) => ({ path, points: rows(series) }));

    case 'lines':
      return tableSeriesOf(chart).map(({ path, series }) => ({ path, points: rows(series) }));

    case 'announced-steps':
      return chart.data.panels.flatMap((panel, index) =>
        (['published', 'dated', 'counted', 'others', 'later'] as const).flatMap((role) => {
          const series = panel[role];
          if (!series) return [];
          const path = `data.panels.${index}.${role}`;
          return 'dataset' in series
            ? [{ path, points: rows(series) }]
            : [{ path, points: pointsOfEstimates(archive, series) }];
        }),
      );

    case 'dumbbell':
      return chart.data.groups.flatMap((group, index) => [
        {
          path: `data.groups.${index}.claims`,
          points: group.claims
            .flatMap((ref) => one(group.id, ref))
            .map((point) => ({
              ...point,
              group: group.label,
              label: group.says[estimateId(point)] ?? '',
              side: group.party,
            })),
        },
        {
          path: `data.groups.${index}.final`,
          points: one(`${group.id}-final`, group.final).map((point) => ({
            ...point,
            group: group.label,
            label: archive.words['chart.final'] ?? '',
            side: group.of,
          })),
        },
      ]);

    case 'share-bars':
      return chart.data.bars.flatMap((bar, index) =>
        bar.parts.map((part, place) => ({
          path: `data.bars.${index}.parts.${place}`,
          points: quoted(archive, part.of).map((found) => ({
            ...pointOfEstimate(archive, bar.id, found),
            x: part.category,
            group: bar.note === undefined ? bar.label : `${bar.label}, ${bar.note}`,
            label:
              chart.data.categories.find(({ id }) => id === part.category)?.label ?? part.category,
          })),
        })),
      );

    case 'columns':
      return chart.data.bars.map((bar, index) => {
        const main = quoted(archive, bar.of)[0]?.estimate.id;
        return {
          path: `data.bars.${index}`,
          points: estimatesOf(archive, bar.of)
            .map((found) => ({
              ...pointOfEstimate(archive, found.estimate.id === main ? 'main' : 'other', found),
              x: bar.id,
              label: bar.label,
            }))
            .toSorted((a, b) => Number(a.series === 'other') - Number(b.series === 'other')),
        };
      });
  }
}

/** The series of a chart that come from datasets. */
function tableSeriesOf(chart: Chart): { path: string; series: TableSeries }[] {
  switch (chart.kind) {
    case 'interval-columns':
      return [
        { path: 'data.columns', series: chart.data.columns },
        ...chart.data.apart.map((series, index) => ({ path: `data.apart.${index}`, series })),
      ];
    case 'lines':
      return chart.data.series.map((series, index) => ({ path: `data.series.${index}`, series }));
    case 'announced-steps':
      return chart.data.panels.flatMap(({ dated }, index) =>
        dated ? [{ path: `data.panels.${index}.dated`, series: dated }] : [],
      );
    default:
      return [];
  }
}

/** What a chart rests on, for rules about dangling and unused records. */
export function chartReferences(chart: Chart): ChartReference[] {
  const refs = (path: string, list: string[]): ChartReference[] =>
    list.map((statistic, index) => ({ path: `${path}.${index}`, statistic }));
  const datasets = tableSeriesOf(chart).map(({ path, series }) => ({ path, dataset: series }));

  switch (chart.kind) {
    case 'range-bars':
      return refs('data.statistics', chart.data.statistics);
    case 'announced-steps':
      return chart.data.panels
        .flatMap((panel, index) => {
          const path = `data.panels.${index}`;
          const series = (['published', 'counted', 'others', 'later'] as const).flatMap((role) =>
            panel[role] ? refs(`${path}.${role}.statistics`, panel[role].statistics) : [],
          );
          return panel.withheld
            ? [...series, { path: `${path}.withheld.of`, statistic: panel.withheld.of }]
            : series;
        })
        .concat(datasets);
    case 'dumbbell':
      return chart.data.groups.flatMap(({ claims, final }, index) => [
        ...refs(`data.groups.${index}.claims`, claims),
        { path: `data.groups.${index}.final`, statistic: final },
      ]);
    case 'share-bars':
      return chart.data.bars.flatMap(({ parts }, index) =>
        parts.map(({ of }, place) => ({
          path: `data.bars.${index}.parts.${place}.of`,
          statistic: of,
        })),
      );
    case 'columns':
      return chart.data.bars.map(({ of }, index) => ({
        path: `data.bars.${index}.of`,
        statistic: of,
      }));
    default:
      return datasets;
  }
}

/** One estimate: the one named, else the one that the statistic quotes. */
function quoted(archive: Archive, ref: string) {
  const found = estimatesOf(archive, ref);
  return ref.includes('#')
    ? found
    : found.filter(({ statistic, estimate }) => statistic.quote.estimate === estimate.id);
}

const estimateId = (point: Point) => point.ref?.split('#')[1] ?? '';
