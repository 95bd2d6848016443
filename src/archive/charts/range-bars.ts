import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, pointsOf, type SeriesSource } from './kind.ts';

export const rangeBars: KindData<ChartOf<'range-bars'>> = {
  silent: true,
  oneUnit: true,
  crowded: true,
  series: ({ data }) => {
    const source = (path: string, ref: string, series: string, label: string): SeriesSource => ({
      path,
      statistics: [{ path, ref }],
      points: (archive) =>
        pointsOf(archive, series, ref)
          .filter((point) => !data.except.includes(point.ref!))
          .map((point) => ({ ...point, group: label })),
    });
    return [
      ...data.statistics.map((ref, index) =>
        source(`data.statistics.${index}`, ref, 'estimates', ''),
      ),
      ...data.groups.flatMap(({ statistics, label, unit }, index) =>
        statistics.map((ref, place) => ({
          ...source(`data.groups.${index}.statistics.${place}`, ref, `group-${index}`, label),
          ...(unit === undefined ? {} : { unit }),
        })),
      ),
    ];
  },
};
