import { z } from 'zod';
import { announcedSteps } from './charts/announced-steps.ts';
import { columns } from './charts/columns.ts';
import { dumbbell } from './charts/dumbbell.ts';
import { intervalColumns } from './charts/interval-columns.ts';
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

/** The kinds of chart; each has a function of the same name in `src/charts/`. */
export const chart = z.discriminatedUnion('kind', [
  rangeBars,
  intervalColumns,
  lines,
  map,
  announcedSteps,
  dumbbell,
  shareBars,
  columns,
  steps,
  timeline,
  groupedColumns,
  pyramid,
  lollipops,
  flow,
  matrix,
  sharesOverTime,
  units,
  smallLines,
]);

export type Chart = z.output<typeof chart>;
export type ChartKind = Chart['kind'];
/** The record of one kind: `ChartOf<'lines'>`. */
export type ChartOf<K extends ChartKind> = Extract<Chart, { kind: K }>;
