import type { EstimateSeries } from '#schemas/chart-parts.ts';
import type { ChartOf } from '#schemas/chart.ts';
import type { Archive } from '../archive.ts';
import { type Fault, fault } from '../chart-faults.ts';
import { estimatesOf, type Point } from '../chart-points.ts';
import {
  type KindData,
  labelsAt,
  ofEstimates,
  ofTable,
  pointsOf,
  type SeriesSource,
} from './kind.ts';

export const steps: KindData<ChartOf<'steps'>> = {
  series: ({ data }) =>
    data.panels.flatMap((panel, index): SeriesSource[] => {
      const at = `data.panels.${index}`;
      return [
        ...panel.tables.map((series, place) => ofTable(`${at}.tables.${place}`, series)),
        ...panel.estimates.map((series, place) => ofEstimates(`${at}.estimates.${place}`, series)),
        ...panel.levels.map(({ of, label }, place) => {
          const path = `${at}.levels.${place}`;
          return {
            path,
            statistics: [{ path: `${path}.of`, ref: of }],
            points: (archive) =>
              pointsOf(archive, levelId(index, place), of).map((point) => ({
                ...point,
                group: label,
              })),
          } satisfies SeriesSource;
        }),
        ...panel.silences.flatMap(({ of }, place) => {
          const path = `${at}.silences.${place}`;
          return of === undefined ? [] : { path, statistics: [{ path: `${path}.of`, ref: of }] };
        }),
      ];
    }),
  faults: ({ data }, points, archive) =>
    data.panels.flatMap(({ estimates }, index) =>
      estimates.flatMap((series, place) => {
        const path = `data.panels.${index}.estimates.${place}`;
        return [
          ...timeFaults(archive, `${path}.times`, series),
          ...(series.form === 'dots' ? [] : countingFaults(path, series.id, points)),
        ];
      }),
    ),
  labels: ({ data }) =>
    data.panels.flatMap(({ labels }, index) => labelsAt(`data.panels.${index}.labels`, labels)),
};

/** The series of a level: `level-0-1` is the second level of the first panel. */
const levelId = (panel: number, place: number) => `level-${panel}-${place}`;

/** Hours that belong to no estimate of the series, or lie on another day than it. */
function timeFaults(archive: Archive, path: string, series: EstimateSeries): Fault[] {
  const estimates = series.statistics.flatMap((ref) => estimatesOf(archive, ref));
  return Object.entries(series.times).flatMap(([id, time]) => {
    const day = estimates.find(({ estimate }) => estimate.id === id)?.estimate.asOf;
    if (day !== undefined && time.startsWith(day)) return [];
    return [
      fault(
        `${path}.${id}`,
        'chart-time',
        day === undefined ? `There is no estimate "${id}"` : `"${id}" is of ${day}, not of ${time}`,
        'Correct the id, the day or the hour',
      ),
    ];
  });
}

/** A line through counts of different kinds: they never share a mark. */
function countingFaults(path: string, id: string, points: Point[]): Fault[] {
  const own = points.filter(({ series }) => series === id);
  const ways = [...new Set(own.flatMap(({ counting }) => counting ?? []))];
  return ways.length < 2
    ? []
    : [
        fault(
          path,
          'chart-counting',
          `"${id}" joins figures that came about in different ways: ${ways.join(', ')}`,
          'Give each way a series of its own, or draw them as dots',
        ),
      ];
}
