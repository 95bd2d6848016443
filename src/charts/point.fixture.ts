import type { Point } from '#archive/chart-points.ts';

/** A point for tests: whatever is not given is absent. */
export const point = (given: Partial<Point>): Point => ({
  series: 'estimates',
  x: '1755',
  group: '',
  label: '',
  value: null,
  low: null,
  high: null,
  side: null,
  hedge: null,
  counting: null,
  absent: null,
  derived: false,
  denied: false,
  who: null,
  speaker: null,
  asOf: null,
  sources: [],
  ref: null,
  row: 0,
  ...given,
});
