import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, labelsAt, ofTable } from './kind.ts';

export const intervalColumns: KindData<ChartOf<'interval-columns'>> = {
  series: ({ data }) => [
    ofTable('data.columns', data.columns),
    ...data.apart.map((series, index) => ofTable(`data.apart.${index}`, series)),
  ],
  labels: ({ data }) =>
    data.panels.flatMap(({ labels }, index) => labelsAt(`data.panels.${index}.labels`, labels)),
};
