import type { ChartOf } from '#schemas/chart.ts';
import { categoryFault, fault } from '../chart-faults.ts';
import { pointOfEstimate } from '../chart-points.ts';
import { type KindData, quoted } from './kind.ts';

export const shareBars: KindData<ChartOf<'share-bars'>> = {
  silent: true,
  oneUnit: true,
  series: ({ data }) =>
    data.bars.flatMap((bar, index) =>
      bar.parts.map((part, place) => {
        const path = `data.bars.${index}.parts.${place}`;
        return {
          path,
          statistics: [{ path: `${path}.of`, ref: part.of }],
          points: (archive) =>
            quoted(archive, part.of).map((found) => ({
              ...pointOfEstimate(archive, bar.id, found),
              x: part.category,
              group: bar.note === undefined ? bar.label : `${bar.label}, ${bar.note}`,
              label: data.categories.find(({ id }) => id === part.category)?.label ?? part.category,
            })),
        };
      }),
    ),
  faults: ({ data }, points) => [
    ...data.bars.flatMap(({ parts }, index) =>
      parts.flatMap(({ category }, place) =>
        categoryFault(`data.bars.${index}.parts.${place}.category`, category, data.categories),
      ),
    ),
    ...data.bars.flatMap(({ id }, index) => {
      const sum = points
        .filter(({ series }) => series === id)
        .reduce((total, { value }) => total + (value ?? 0), 0);
      return sum > 100
        ? [
            fault(
              `data.bars.${index}`,
              'chart-sum',
              `The shares of "${id}" add up to ${Math.round(sum * 10) / 10} per cent`,
              'A whole has 100; give each reading a bar of its own',
            ),
          ]
        : [];
    }),
  ],
};
