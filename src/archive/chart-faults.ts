import type { Archive } from './archive.ts';
import { estimatesOf } from './chart-points.ts';
import type { TableColumns } from './charts/kind.ts';

/** A finding before it has its place: the path in the record of the chart comes first. */
export type Fault = [path: string, rule: string, what: string, mend: string];

export const fault = (...parts: Fault): Fault => parts;

/** Columns that a table series asks for and does not find, or that hold no numbers. */
export function columnFaults(archive: Archive, path: string, series: TableColumns): Fault[] {
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

/** A party that the archive does not have: without a party there is no colour. */
export const partyFault = (archive: Archive, path: string, id: string): Fault[] =>
  archive.parties.has(id)
    ? []
    : [
        fault(
          path,
          'chart-colour',
          `"${id}" is no party, so it has no colour`,
          `site/parties.yaml has ${[...archive.parties.keys()].join(', ')}`,
        ),
      ];

/** A category that the chart does not list, so that nothing says how it looks. */
export const categoryFault = (path: string, id: string, categories: { id: string }[]): Fault[] =>
  categories.some((each) => each.id === id)
    ? []
    : [
        fault(
          path,
          'chart-colour',
          `"${id}" is not among the categories, so it has no fill`,
          `The chart has ${categories.map((each) => each.id).join(', ')}`,
        ),
      ];

/** A statistic or an estimate that does not exist, or is not measured in `unit`, if one is given. */
export function referenceFaults(
  archive: Archive,
  path: string,
  ref: string,
  unit?: string,
): Fault[] {
  const [id = '', estimate] = ref.split('#');
  const statistic = archive.statistics.get(id)?.data;
  if (!statistic && archive.refused.has(`statistics/${id}`)) return [];
  if (!statistic)
    return [
      fault(path, 'chart-rows', `There is no statistic "${id}"`, 'Add it, or correct the id'),
    ];
  // Without a name all are meant: that there is none is said of the series.
  if (estimate !== undefined && estimatesOf(archive, ref).length === 0)
    return [
      fault(
        path,
        'chart-rows',
        `The statistic "${id}" has no estimate "${estimate}"`,
        `It has ${statistic.estimates.map((each) => each.id).join(', ')}`,
      ),
    ];
  return unit !== undefined && statistic.unit !== unit
    ? [
        fault(
          path,
          'chart-unit',
          `"${id}" is measured in ${statistic.unit}, the chart in ${unit}`,
          'Draw them apart, or correct the unit',
        ),
      ]
    : [];
}
