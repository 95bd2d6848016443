import type { ChartOf } from '#schemas/chart.ts';
import { partyFault } from '../chart-faults.ts';
import { type KindData, named, pointsOf } from './kind.ts';

export const dumbbell: KindData<ChartOf<'dumbbell'>> = {
  silent: true,
  crowded: true,
  series: ({ data }) =>
    data.groups.flatMap((group, index) => {
      const claims = `data.groups.${index}.claims`;
      const final = `data.groups.${index}.final`;
      return [
        {
          path: claims,
          statistics: named(claims, group.claims),
          points: (archive) =>
            group.claims
              .flatMap((ref) => pointsOf(archive, group.id, ref))
              .map((point) => ({
                ...point,
                group: group.label,
                label: group.says[point.ref?.split('#')[1] ?? ''] ?? '',
                side: group.party,
              })),
        },
        {
          path: final,
          statistics: [{ path: final, ref: group.final }],
          points: (archive) =>
            pointsOf(archive, `${group.id}-final`, group.final).map((point) => ({
              ...point,
              group: group.label,
              label: archive.words['chart.final'] ?? '',
              side: group.of,
            })),
        },
      ];
    }),
  faults: ({ data }, _points, archive) =>
    data.groups.flatMap(({ of }, index) => partyFault(archive, `data.groups.${index}.of`, of)),
};
