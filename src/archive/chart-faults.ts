import type { TableSeries } from '#schemas/chart-parts.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Archive } from './archive.ts';
import { estimatesOf } from './chart-points.ts';

/** A finding before it has its place: the path in the record of the chart comes first. */
export type Fault = [path: string, rule: string, what: string, mend: string];

export const fault = (...parts: Fault): Fault => parts;

/** Columns that a table series asks for and does not find, or that hold no numbers. */
export function columnFaults(archive: Archive, path: string, series: TableSeries): Fault[] {
  const dataset = archive.datasets.get(series.dataset);
  if (!dataset && archive.refused.has(`datasets/${series.dataset}`)) return [];
  if (!dataset)
    return [
      fault(
        `${path}.dataset`,
        'chart-rows',
        `There is no dataset "${series.dataset}"`,
        'Add it under datasets/, or correct the id',
      ),
    ];
  const columns = new Map(dataset.data.columns.map((column) => [column.name, column.type]));
  const known = `The dataset has ${[...columns.keys()].join(', ')}`;
  const asked: [string, string | undefined, boolean][] = [
    ['x', series.x, false],
    ['value', series.value, true],
    ['low', series.low, true],
    ['high', series.high, true],
    ...Object.keys(series.where).map((name): [string, string, boolean] => ['where', name, false]),
  ];
  return asked.flatMap(([key, name, numeric]): Fault[] => {
    if (name === undefined) return [];
    const type = columns.get(name);
    if (type === undefined)
      return [fault(`${path}.${key}`, 'chart-column', `There is no column "${name}"`, known)];
    return numeric && type !== 'integer' && type !== 'number'
      ? [
          fault(
            `${path}.${key}`,
            'chart-column',
            `The column "${name}" holds no numbers`,
            'Choose one of type integer or number',
          ),
        ]
      : [];
  });
}

/** Kinds that measure everything on one scale: their statistics share the unit of the chart. */
const oneUnit = new Set<Chart['kind']>(['range-bars', 'share-bars', 'columns']);

/** A statistic or an estimate that does not exist, or is measured in another unit. */
export function referenceFaults(
  archive: Archive,
  chart: Chart,
  path: string,
  ref: string,
): Fault[] {
  const [id = '', estimate] = ref.split('#');
  const statistic = archive.statistics.get(id)?.data;
  if (!statistic && archive.refused.has(`statistics/${id}`)) return [];
  if (!statistic)
    return [
      fault(path, 'chart-rows', `There is no statistic "${id}"`, 'Add it, or correct the id'),
    ];
  if (estimatesOf(archive, ref).length === 0)
    return [
      fault(
        path,
        'chart-rows',
        `The statistic "${id}" has no estimate "${estimate}"`,
        `It has ${statistic.estimates.map((each) => each.id).join(', ')}`,
      ),
    ];
  return oneUnit.has(chart.kind) && statistic.unit !== chart.unit
    ? [
        fault(
          path,
          'chart-unit',
          `"${id}" is measured in ${statistic.unit}, the chart in ${chart.unit}`,
          'Draw them apart, or correct the unit',
        ),
      ]
    : [];
}
