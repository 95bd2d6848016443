import type { ChartKind } from '#schemas/chart.ts';

/** A state in which every kind of chart is shown to those who work on it. */
export interface State {
  id: string;
  heading: string;
  /** How many rows there are. */
  n: number;
  labels: string[];
  /** Nobody made a number public. */
  isWithheld?: true;
  /** All numbers lie below nought. */
  isNegative?: true;
}

const short = ['Alfama', 'Belém', 'Chiado', 'Rossio', 'Graça', 'Estrela'];
const long = [
  'Երկրաշարժից տուժած բնակավայրերի և եկեղեցիների ընդհանուր թիվը',
  'Zəlzələdən zərər çəkmiş yaşayış məntəqələrinin ümumi sayı',
  'Եկեղեցական մատյաններում գրանցված ընտանիքներ',
  'Kilsə dəftərlərində qeydə alınmış ailələrin sayı',
];

const states: State[] = [
  { id: 'normal', heading: 'Six rows', n: 6, labels: short },
  { id: 'one', heading: 'One row', n: 1, labels: short },
  { id: 'many', heading: 'Two hundred rows', n: 200, labels: short },
  { id: 'long', heading: 'Long labels in two scripts', n: 4, labels: long },
  { id: 'withheld', heading: 'All withheld', n: 4, labels: short, isWithheld: true },
  { id: 'empty', heading: 'No row', n: 0, labels: short },
  { id: 'negative', heading: 'Negative numbers', n: 4, labels: short, isNegative: true },
];

/** Kinds that say whether and when, not how many: of numbers nothing is withheld or negative. */
const uncounted: ChartKind[] = ['matrix', 'timeline'];

/** The states that a kind of chart can be in. */
export const statesOf = (kind: ChartKind): State[] =>
  states.filter(
    ({ isWithheld, isNegative }) => !uncounted.includes(kind) || !(isWithheld || isNegative),
  );

export const labelOf = ({ labels }: State, index: number): string => labels[index % labels.length]!;

/** Whole numbers from 0 to 999 that are always the same: a linear congruential generator. */
export function numbers(count: number, seed = 1755): number[] {
  const found: number[] = [];
  for (let value = seed; found.length < count;)
    found.push((value = (value * 1664525 + 1013904223) % 2 ** 32) % 1000);
  return found;
}

/** The day so many days after 1 January 1900. */
export const dayOf = (index: number): string =>
  new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10);
