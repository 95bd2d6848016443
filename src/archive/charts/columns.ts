import type { ChartOf } from '#schemas/chart.ts';
import { estimatesOf, pointOfEstimate } from '../chart-points.ts';
import { type KindData, quoted } from './kind.ts';

export const columns: KindData<ChartOf<'columns'>> = {
  silent: true,
  oneUnit: true,
  series: ({ data }) =>
    data.bars.map((bar, index) => {
      const path = `data.bars.${index}`;
      return {
        path,
        statistics: [{ path: `${path}.of`, ref: bar.of }],
        points: (archive) => {
          const main = quoted(archive, bar.of)[0]?.estimate.id;
          return estimatesOf(archive, bar.of)
            .map((found) => ({
              ...pointOfEstimate(archive, found.estimate.id === main ? 'main' : 'other', found),
              x: bar.id,
              label: bar.label,
            }))
            .toSorted((a, b) => Number(a.series === 'other') - Number(b.series === 'other'));
        },
      };
    }),
};
