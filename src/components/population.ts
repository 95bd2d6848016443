import type { Statistic } from '#schemas/statistic.ts';
import { sideOf } from './side.ts';
import { word } from './word.ts';

/** Who is counted, in two words: "attacking side, civilians". */
export function population({ population: { side, group } }: Pick<Statistic, 'population'>): string {
  return `${sideOf(side).name}, ${word(`group.${group}`)}`;
}
