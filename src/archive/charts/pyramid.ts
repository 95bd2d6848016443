import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, labelsAt, ofTable, type SeriesSource } from './kind.ts';

const halves = ['left', 'right'] as const;

export const pyramid: KindData<ChartOf<'pyramid'>> = {
  negative: true,
  labels: ({ data }) => labelsAt('data.labels', data.labels),
  series: ({ data }) =>
    data.panels.flatMap((panel, index) =>
      halves.flatMap((side): SeriesSource[] => {
        const { table, silence, label, party } = panel[side];
        const path = `data.panels.${index}.${side}`;
        const group = panel.label === undefined ? label : `${panel.label}, ${label}`;
        if (!table)
          return silence?.of === undefined
            ? []
            : [{ path, statistics: [{ path: `${path}.silence.of`, ref: silence.of }] }];
        const source = ofTable(`${path}.table`, table);
        return [
          {
            ...source,
            points: (archive) =>
              source.points!(archive).map((point) => ({
                ...point,
                group,
                side: party ?? panel.party ?? null,
              })),
          },
        ];
      }),
    ),
};
