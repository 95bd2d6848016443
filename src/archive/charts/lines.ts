import type { ChartOf } from '#schemas/chart.ts';
import { type KindData, labelsAt, ofTable } from './kind.ts';

export const lines: KindData<ChartOf<'lines'>> = {
  series: ({ data }) => data.series.map((series, index) => ofTable(`data.series.${index}`, series)),
  labels: ({ data }) => labelsAt('data.labels', data.labels),
};
