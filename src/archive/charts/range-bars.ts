import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, pointsOf } from './kind.ts';

export const rangeBars: KindData<ChartOf<'range-bars'>> = {
  oneUnit: true,
  crowded: true,
  series: ({ data }) =>
    data.statistics.map((ref, index) => {
      const path = `data.statistics.${index}`;
      return {
        path,
        statistics: [{ path, ref }],
        points: (archive) => pointsOf(archive, 'estimates', ref),
      };
    }),
};
