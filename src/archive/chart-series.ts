import type { Chart, ChartKind, ChartOf } from '#schemas/chart.ts';
import type { Archive } from './archive.ts';
import type { Point } from './chart-points.ts';
import { announcedSteps } from './charts/announced-steps.ts';
import { columns } from './charts/columns.ts';
import { dumbbell } from './charts/dumbbell.ts';
import { intervalColumns } from './charts/interval-columns.ts';
import type { KindData, TableColumns } from './charts/kind.ts';
import { lines } from './charts/lines.ts';
import { map } from './charts/map.ts';
import { rangeBars } from './charts/range-bars.ts';
import { shareBars } from './charts/share-bars.ts';
import { steps } from './charts/steps.ts';
import { timeline } from './charts/timeline.ts';
import { groupedColumns } from './charts/grouped-columns.ts';
import { pyramid } from './charts/pyramid.ts';
import { lollipops } from './charts/lollipops.ts';
import { flow } from './charts/flow.ts';
import { matrix } from './charts/matrix.ts';
import { sharesOverTime } from './charts/shares-over-time.ts';
import { units } from './charts/units.ts';
import { smallLines } from './charts/small-lines.ts';

const kinds: { [K in ChartKind]: KindData<ChartOf<K>> } = {
  'range-bars': rangeBars,
  'interval-columns': intervalColumns,
  lines,
  map,
  'announced-steps': announcedSteps,
  dumbbell,
  'share-bars': shareBars,
  columns,
  steps,
  timeline,
  'grouped-columns': groupedColumns,
  pyramid,
  lollipops,
  flow,
  matrix,
  'shares-over-time': sharesOverTime,
  units,
  'small-lines': smallLines,
};

/** What the archive knows of the kind of a chart. */
export const kindOf = (chart: Chart) => kinds[chart.kind] as KindData<Chart>;

/** The points of one series, and where in the record of the chart the series is asked for. */
export interface Series {
  path: string;
  points: Point[];
}

/** What a chart refers to: datasets by id and columns, statistics by reference. */
export interface ChartReference {
  path: string;
  dataset?: TableColumns;
  statistic?: string;
  /** The unit that the statistic must have, where it is not that of the chart. */
  unit?: string;
}

/** Every series of a chart in the order of its record, whatever the kind. */
export function seriesOf(archive: Archive, chart: Chart): Series[] {
  return kindOf(chart)
    .series(chart)
    .flatMap(({ path, points }) => (points ? [{ path, points: points(archive) }] : []));
}

/** What a chart rests on, for rules about dangling and unused records. */
export function chartReferences(chart: Chart): ChartReference[] {
  return kindOf(chart)
    .series(chart)
    .flatMap(({ path, dataset, statistics = [], unit }) => [
      ...(dataset ? [{ path, dataset }] : []),
      ...statistics.map((each) => ({
        path: each.path,
        statistic: each.ref,
        ...(unit === undefined ? {} : { unit }),
      })),
    ]);
}
