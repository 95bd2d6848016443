import type { Chart } from '#schemas/chart.ts';
import { type Archive, type Entry, positionOf } from './archive.ts';
import type { Point } from './chart-points.ts';
import { columnFaults, type Fault, fault, partyFault, referenceFaults } from './chart-faults.ts';
import { chartReferences, kindOf, type Series } from './chart-series.ts';
import type { Finding } from './finding.ts';

/** Everything that would make a drawing false or empty, at its place in the record of the chart. */
export function chartFindings(archive: Archive, entry: Entry<Chart>, all: Series[]): Finding[] {
  const chart = entry.data;
  const kind = kindOf(chart);
  const references = chartReferences(chart);
  const unit = kind.oneUnit ? chart.unit : undefined;
  const points = all.flatMap((series) => series.points);
  const isWhole = references.every(
    ({ dataset, statistic }) =>
      (!dataset || archive.datasets.has(dataset.dataset)) &&
      (statistic === undefined || archive.statistics.has(statistic.split('#')[0]!)),
  );
  return [
    ...references.flatMap(({ path, dataset, statistic, unit: own }) => [
      ...(dataset ? columnFaults(archive, path, dataset) : []),
      ...(statistic === undefined
        ? []
        : referenceFaults(archive, path, statistic, unit && (own ?? unit))),
    ]),
    ...partiesIn(chart.data, 'data').flatMap(({ path, id }) => partyFault(archive, path, id)),
    ...(kind.faults?.(chart, points, archive) ?? []),
    // Where data are missing, the points that they lack would only say the same again.
    ...(isWhole ? pointFaults(archive, chart, all) : []),
  ].map(([path, rule, what, mend]) => ({ at: positionOf(entry, path), rule, what, mend }));
}

const pointFaults = (archive: Archive, chart: Chart, all: Series[]): Fault[] => [
  ...all.flatMap(({ path, points }) =>
    points.length === 0
      ? [fault(path, 'chart-rows', 'No row is left to draw', 'Widen the filter, or drop it')]
      : points
          .filter(kindOf(chart).isNumber ?? (() => true))
          .flatMap((point) => [
            ...numberFaults(path, point, kindOf(chart).negative),
            ...(isSaid(chart, points) ? [] : silenceFaults(path, point)),
          ]),
  ),
  ...duplicateFaults(chart, all),
  ...all.flatMap((series) => sourceFaults(archive, series)),
  ...labelFaults(chart, all),
];

/** Sources that rows of a table name and the archive does not have. Estimates are links of their own. */
function sourceFaults(archive: Archive, { path, points }: Series): Fault[] {
  const named = points.filter(({ ref }) => ref === null).flatMap(({ sources }) => sources);
  return [...new Set(named)]
    .filter((id) => !archive.sources.has(id))
    .map((id) =>
      fault(
        path,
        'chart-source',
        `A row names the source "${id}", which there is not`,
        'Add it under sources/, or correct the row',
      ),
    );
}

/** Whether a drawing has room for silence: a mark for it, or other readings of the same thing. */
function isSaid(chart: Chart, points: Point[]): boolean {
  const { silent, crowded } = kindOf(chart);
  return silent === true || (crowded === true && points.some(({ absent }) => absent === null));
}

/** A number that nobody gives, where the drawing would leave it out or take it for nought. */
const silenceFaults = (path: string, { ref, absent }: Point): Fault[] =>
  absent === null
    ? []
    : [
        fault(
          path,
          'chart-silence',
          `"${ref}" is ${absent.replace('-', ' ')}, and this kind of chart has no mark for that`,
          'Leave the estimate out, and say in words what is missing',
        ),
      ];

function numberFaults(path: string, point: Point, negative = false): Fault[] {
  const { low, value, high, absent } = point;
  const name = point.ref ?? `${point.series}, ${point.x}`;
  const numbers = [low, value, high].filter((number) => number !== null);
  if (numbers.length === 0 && absent === null)
    return [
      fault(
        path,
        'chart-number',
        `"${name}" has no number`,
        'Fill the cell, or filter the row out',
      ),
    ];
  if (numbers.some((number) => !Number.isFinite(number) || (number < 0 && !negative)))
    return [
      fault(
        path,
        'chart-number',
        `"${name}" holds a number that cannot be drawn: ${numbers.join(', ')}`,
        'Scales begin at 0; correct the record',
      ),
    ];
  return numbers.some((number, index) => index > 0 && number < numbers[index - 1]!)
    ? [
        fault(
          path,
          'low-above-high',
          `The figures of "${name}" are not in order: ${numbers.join(', ')}`,
          'The low comes first, then the value, then the high',
        ),
      ]
    : [];
}

/** Two points in one place would hide each other; a step or a line can pass only once. */
function duplicateFaults(chart: Chart, all: Series[]): Fault[] {
  const several = kindOf(chart).crowded ?? false;
  const seen = new Set<string>();
  return all.flatMap(({ path, points }) =>
    points.flatMap((point): Fault[] => {
      if (/(^|-)other$/.test(point.series)) return [];
      const key = several ? `${point.series} ${point.ref}` : `${point.series} ${point.x}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [
        fault(
          path,
          'chart-duplicate',
          `"${point.series}" has two points at ${several ? point.ref : point.x}`,
          'Filter one of them out, or name the estimates one by one',
        ),
      ];
    }),
  );
}

/** Every `party` that the record of a chart names, at any depth. */
function partiesIn(value: unknown, path: string): { path: string; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'party' && typeof each === 'string'
      ? [{ path: `${path}.party`, id: each }]
      : partiesIn(each, `${path}.${key}`),
  );
}

/** Words that hang on a point which is not drawn. */
function labelFaults(chart: Chart, all: Series[]): Fault[] {
  const points = all.flatMap((series) => series.points);
  const labels = kindOf(chart).labels?.(chart) ?? [];
  return labels.flatMap(({ path, label }): Fault[] =>
    points.some(({ series, x }) => series === label.series && x === label.x)
      ? []
      : [
          fault(
            path,
            'chart-label',
            `There is no point of "${label.series}" at ${label.x} for this label`,
            'Correct the series or the place',
          ),
        ],
  );
}
