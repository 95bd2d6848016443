import type { ChartOf } from '#schemas/chart.ts';
import { categoryFault } from '../chart-faults.ts';
import { type KindData, named, pointsOf } from './kind.ts';

export const flow: KindData<ChartOf<'flow'>> = {
  oneUnit: true,
  crowded: true,
  series: ({ data }) => {
    const nameOf = (ends: { id: string; label: string }[], id: string) =>
      ends.find((each) => each.id === id)?.label ?? id;
    return data.flows.map((each, index) => {
      const path = `data.flows.${index}`;
      const from = nameOf(data.origins, each.from);
      const to = nameOf(data.destinations, each.to);
      return {
        path,
        statistics: named(`${path}.of`, each.of),
        ...(each.unit === undefined ? {} : { unit: each.unit }),
        points: (archive) =>
          each.of
            .flatMap((ref) => pointsOf(archive, each.id, ref))
            .filter(({ ref }) => !each.except.includes(ref?.split('#')[1] ?? ''))
            .map((point) => ({ ...point, group: `${from} → ${to}`, label: each.label })),
      };
    });
  },
  faults: ({ data }) =>
    data.flows.flatMap(({ from, to }, index) => [
      ...categoryFault(`data.flows.${index}.from`, from, data.origins),
      ...categoryFault(`data.flows.${index}.to`, to, data.destinations),
    ]),
};
