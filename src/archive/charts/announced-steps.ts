import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, labelsAt, ofEstimates, ofTable, type SeriesSource } from './kind.ts';

const roles = ['published', 'dated', 'counted', 'others', 'later'] as const;

export const announcedSteps: KindData<ChartOf<'announced-steps'>> = {
  series: ({ data }) =>
    data.panels.flatMap((panel, index): SeriesSource[] => {
      const at = `data.panels.${index}`;
      const { withheld } = panel;
      return [
        ...roles.flatMap((role) => {
          const series = panel[role];
          if (!series) return [];
          const path = `${at}.${role}`;
          return 'dataset' in series ? ofTable(path, series) : ofEstimates(path, series);
        }),
        ...(withheld
          ? [
              {
                path: `${at}.withheld`,
                statistics: [{ path: `${at}.withheld.of`, ref: withheld.of }],
              },
            ]
          : []),
      ];
    }),
  labels: ({ data }) =>
    data.panels.flatMap(({ labels }, index) => labelsAt(`data.panels.${index}.labels`, labels)),
};
