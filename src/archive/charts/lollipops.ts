import type { ChartOf } from '#schemas/chart.ts';
import type { Archive } from '../archive.ts';
import { fault } from '../chart-faults.ts';
import { estimatesOf, pointOfEstimate } from '../chart-points.ts';
import { type KindData, labelsAt, named } from './kind.ts';

/** Whether somebody denies a claim. */
const isDenied = (archive: Archive, claim?: string) =>
  claim !== undefined && (archive.claims.get(claim)?.data.deniedBy.length ?? 0) > 0;

export const lollipops: KindData<ChartOf<'lollipops'>> = {
  oneUnit: true,
  crowded: true,
  series: ({ data }) =>
    data.incidents.map((incident, index) => {
      const path = `data.incidents.${index}`;
      return {
        path,
        statistics: named(`${path}.of`, incident.of),
        ...(incident.unit === undefined ? {} : { unit: incident.unit }),
        points: (archive) =>
          incident.of
            .flatMap((ref) => estimatesOf(archive, ref))
            .map((found) => {
              const { from, to } = found.statistic.period;
              const point = pointOfEstimate(archive, incident.id, found);
              return {
                ...point,
                // A day, or the stretch that a total is for.
                x: to === undefined || to === from ? from : `${from}/${to}`,
                group: data[incident.at].label,
                label: incident.label,
                side: data[incident.at].party ?? null,
                denied: point.denied || isDenied(archive, incident.claim),
              };
            }),
      };
    }),
  links: ({ data }) =>
    data.incidents.flatMap(({ claim }, index) =>
      claim === undefined
        ? []
        : [{ collection: 'claims' as const, id: claim, path: `data.incidents.${index}.claim` }],
    ),
  labels: ({ data }) => labelsAt('data.labels', data.labels),
  faults: ({ data }, points) =>
    data.incidents.flatMap(({ id }, index) => {
      const outside = points.find(({ series, x }) => {
        const [from = '', to = from] = String(x).split('/');
        return series === id && (from < data.from || to > data.to);
      });
      return outside
        ? [
            fault(
              `data.incidents.${index}`,
              'chart-span',
              `"${id}" of ${outside.x} lies outside ${data.from} to ${data.to}`,
              'Widen the span of the chart, or leave the incident out',
            ),
          ]
        : [];
    }),
};
