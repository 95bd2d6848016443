import type { ChartOf } from '#schemas/chart.ts';
import { type Fault, fault } from '../chart-faults.ts';
import { estimatesOf, type Point, pointOfEstimate } from '../chart-points.ts';
import { type KindData, ofTable, quoted, type SeriesSource } from './kind.ts';

export const groupedColumns: KindData<ChartOf<'grouped-columns'>> = {
  oneUnit: true,
  series: ({ data }) =>
    data.groups.flatMap((group, index): SeriesSource[] => {
      const at = `data.groups.${index}`;
      const several = group.tables.length + group.estimates.length > 1;
      const named = (point: Point, label: string): Point => {
        const x = data.x.find(({ id }) => id === String(point.x));
        return {
          ...point,
          group: several ? `${group.label}, ${label}` : group.label,
          label: x && x.label !== String(point.x) ? x.label : '',
          side: group.party ?? null,
        };
      };
      return [
        ...group.tables.map((series, place): SeriesSource => {
          const source = ofTable(`${at}.tables.${place}`, series);
          return {
            ...source,
            points: (archive) => source.points!(archive).map((point) => named(point, series.label)),
          };
        }),
        ...group.estimates.flatMap(({ id, label, of }, place) =>
          Object.entries(of).map(([x, ref]): SeriesSource => {
            const path = `${at}.estimates.${place}.of.${x}`;
            return {
              path,
              statistics: [{ path, ref }],
              points: (archive) => {
                const main = quoted(archive, ref)[0]?.estimate.id;
                return estimatesOf(archive, ref).map((found) => {
                  const series = found.estimate.id === main ? id : `${id}-other`;
                  return named({ ...pointOfEstimate(archive, series, found), x }, label);
                });
              },
            };
          }),
        ),
      ];
    }),
  faults: ({ data }, points) => unknownPlaces(data, points),
};

/** Points over which no column of the chart stands. */
function unknownPlaces(
  { x, groups }: ChartOf<'grouped-columns'>['data'],
  points: Point[],
): Fault[] {
  return groups.flatMap(({ tables, estimates }, index) =>
    [...tables, ...estimates].flatMap((part) => {
      const path = `data.groups.${index}`;
      const strange = points.find(
        (point) => point.series === part.id && x.every(({ id }) => id !== String(point.x)),
      );
      return strange
        ? [
            fault(
              path,
              'chart-category',
              `"${part.id}" has a value for "${strange.x}", over which nothing stands`,
              'Add it to "x", or filter the rows',
            ),
          ]
        : [];
    }),
  );
}
