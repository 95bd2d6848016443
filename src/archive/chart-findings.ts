import type { Annotation } from '#schemas/chart-parts.ts';
import type { Chart } from '#schemas/chart.ts';
import { type Archive, type Entry, positionOf } from './archive.ts';
import type { Point } from './chart-points.ts';
import { columnFaults, type Fault, fault, referenceFaults } from './chart-faults.ts';
import { chartReferences, type Series } from './chart-series.ts';
import type { Finding } from './finding.ts';

/** Everything that would make a drawing false or empty, at its place in the record of the chart. */
export function chartFindings(archive: Archive, entry: Entry<Chart>, all: Series[]): Finding[] {
  const chart = entry.data;
  const references = chartReferences(chart);
  const isWhole = references.every(
    ({ dataset, statistic }) =>
      (!dataset || archive.datasets.has(dataset.dataset)) &&
      (statistic === undefined || archive.statistics.has(statistic.split('#')[0]!)),
  );
  return [
    ...references.flatMap(({ path, dataset, statistic }) => [
      ...(dataset ? columnFaults(archive, path, dataset) : []),
      ...(statistic === undefined ? [] : referenceFaults(archive, chart, path, statistic)),
    ]),
    ...colourFaults(archive, chart),
    // Where data are missing, the points that they lack would only say the same again.
    ...(isWhole ? pointFaults(chart, all) : []),
  ].map(([path, rule, what, mend]) => ({ at: positionOf(entry, path), rule, what, mend }));
}

const pointFaults = (chart: Chart, all: Series[]): Fault[] => [
  ...all.flatMap(({ path, points }) =>
    points.length === 0
      ? [fault(path, 'chart-rows', 'No row is left to draw', 'Widen the filter, or drop it')]
      : points.flatMap((point) => numberFaults(path, point)),
  ),
  ...duplicateFaults(chart, all),
  ...shareFaults(chart, all),
  ...labelFaults(chart, all),
];

function numberFaults(path: string, point: Point): Fault[] {
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
  if (numbers.some((number) => !Number.isFinite(number) || number < 0))
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
  const several = chart.kind === 'range-bars' || chart.kind === 'dumbbell';
  const seen = new Set<string>();
  return all.flatMap(({ path, points }) =>
    points.flatMap((point): Fault[] => {
      if (point.series === 'other') return [];
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

function colourFaults(archive: Archive, chart: Chart): Fault[] {
  const parties = (path: string, ids: (string | undefined)[]): Fault[] =>
    ids.flatMap((id) =>
      id === undefined || archive.parties.has(id)
        ? []
        : [
            fault(
              path,
              'chart-colour',
              `"${id}" is no party, so it has no colour`,
              `site/parties.yaml has ${[...archive.parties.keys()].join(', ')}`,
            ),
          ],
    );
  switch (chart.kind) {
    case 'interval-columns':
      return [chart.data.columns, ...chart.data.apart].flatMap(({ party }) =>
        parties('data', [party]),
      );
    case 'lines':
      return chart.data.series.flatMap(({ party }, index) =>
        parties(`data.series.${index}.party`, [party]),
      );
    case 'announced-steps':
      return chart.data.panels.flatMap(({ party }, index) =>
        parties(`data.panels.${index}.party`, [party]),
      );
    case 'dumbbell':
      return chart.data.groups.flatMap(({ party, of }, index) =>
        parties(`data.groups.${index}`, [party, of]),
      );
    case 'share-bars':
      return chart.data.bars.flatMap(({ parts }, index) =>
        parts.flatMap(({ category }, place): Fault[] =>
          chart.data.categories.some(({ id }) => id === category)
            ? []
            : [
                fault(
                  `data.bars.${index}.parts.${place}.category`,
                  'chart-colour',
                  `"${category}" is not among the categories, so it has no fill`,
                  `The chart has ${chart.data.categories.map(({ id }) => id).join(', ')}`,
                ),
              ],
        ),
      );
    default:
      return [];
  }
}

function shareFaults(chart: Chart, all: Series[]): Fault[] {
  if (chart.kind !== 'share-bars') return [];
  const points = all.flatMap((series) => series.points);
  return chart.data.bars.flatMap(({ id }, index): Fault[] => {
    const sum = points
      .filter(({ series }) => series === id)
      .reduce((total, { value }) => total + (value ?? 0), 0);
    return sum > 100
      ? [
          fault(
            `data.bars.${index}`,
            'chart-sum',
            `The shares of "${id}" add up to ${Math.round(sum * 10) / 10} per cent`,
            'A whole has 100; give each reading a bar of its own',
          ),
        ]
      : [];
  });
}

/** Words that hang on a point which is not drawn. */
function labelFaults(chart: Chart, all: Series[]): Fault[] {
  const points = all.flatMap((series) => series.points);
  return annotationsOf(chart).flatMap(({ path, label }): Fault[] =>
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

function annotationsOf(chart: Chart): { path: string; label: Annotation }[] {
  const at = (path: string, labels: Annotation[]) =>
    labels.map((label, index) => ({ path: `${path}.${index}`, label }));
  if (chart.kind === 'lines') return at('data.labels', chart.data.labels);
  if (chart.kind !== 'interval-columns' && chart.kind !== 'announced-steps') return [];
  return chart.data.panels.flatMap(({ labels }, index) =>
    at(`data.panels.${index}.labels`, labels),
  );
}
