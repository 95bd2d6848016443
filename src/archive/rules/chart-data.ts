import { chartData } from '../chart-data.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

/** Finds charts whose data would make a drawing false or empty. */
export function chartDataHolds({ archive }: Checkable): Finding[] {
  return [...archive.charts.values()].flatMap((entry) => chartData(archive, entry).findings);
}
