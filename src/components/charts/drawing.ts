import type { Point } from '#archive/chart-points.ts';
import type { DrawOptions, Width } from '#charts/sheet.ts';
import type { ChartKind, ChartOf } from '#schemas/chart.ts';

/** What the component of every kind is given. */
export interface DrawingProps<K extends ChartKind> {
  chart: ChartOf<K>;
  rows: Point[];
  /** Title and summary without markup. */
  title: string;
  summary: string;
  options: DrawOptions;
}

/** Both drawings of a chart, in the order in which they stand in the page. */
export const widths: Width[] = ['wide', 'narrow'];
