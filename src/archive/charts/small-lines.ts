import type { ChartOf } from '#schemas/chart.ts';
import { fault } from '../chart-faults.ts';
import { type KindData, labelsAt, ofTable } from './kind.ts';

export const smallLines: KindData<ChartOf<'small-lines'>> = {
  negative: true,
  series: ({ data }) =>
    data.panels.flatMap((panel, index) =>
      panel.series.map((series, place) => {
        const source = ofTable(`data.panels.${index}.series.${place}`, series);
        const group =
          panel.series.length > 1 && series.label !== panel.label
            ? `${panel.label}, ${series.label}`
            : panel.label;
        return {
          ...source,
          points: (archive) => source.points!(archive).map((point) => ({ ...point, group })),
        };
      }),
    ),
  labels: ({ data }) => labelsAt('data.labels', data.labels),
  faults: ({ data }, points) =>
    data.panels.flatMap(({ series }, index) =>
      series.flatMap(({ id }, place) => {
        const own = points.filter((point) => point.series === id);
        return own.some(({ x }, nth) => nth > 0 && Number(x) < Number(own[nth - 1]!.x))
          ? [
              fault(
                `data.panels.${index}.series.${place}`,
                'chart-order',
                `The points of "${id}" are not in order`,
                'Sort the rows of the table',
              ),
            ]
          : [];
      }),
    ),
};
