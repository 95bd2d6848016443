import type { Unit } from '#schemas/editorial.ts';
import type { Estimate } from '#schemas/statistic.ts';
import type { Archive } from './archive.ts';
import { formatNumber } from './chart-format.ts';
import { fill } from './words.ts';

/** How a number is written where it stands. */
export interface ValueStyle {
  form?: 'number' | 'words' | 'range';
  /** Leave the unit out. */
  bare?: boolean;
}

/**
 * An estimate in words: "more than 5,600 people", "between 20,000 and 30,000 people".
 *
 * A single value is preferred; `form: range` asks for the bounds. What is absent is said in words,
 * never as zero.
 */
export function valueText(
  { words, site }: Pick<Archive, 'words' | 'site'>,
  estimate: Estimate,
  unit: Unit,
  { form = 'number', bare = false }: ValueStyle = {},
): string {
  const { value, low, high, hedge, absent } = estimate;
  if (absent) return fill(words[`value.${absent}`], { unit: unit.other });
  const number = (n: number) => formatNumber(n, site.lang);
  const write = (n: number) => (form === 'words' ? (numberWords(n) ?? number(n)) : number(n));
  const span = low !== undefined && high !== undefined && low !== high;
  const figure =
    value !== undefined && !(form === 'range' && span)
      ? write(value)
      : span
        ? form === 'range'
          ? `${number(low)}–${number(high)}`
          : fill(words['value.between'], { low: write(low), high: write(high) })
        : low !== undefined
          ? write(low)
          : write(high!);
  const open = value !== undefined || span ? undefined : low !== undefined ? 'at least' : 'up to';
  const said = value === undefined && span && hedge !== 'about' ? undefined : (hedge ?? open);
  const prefix = said && words[`hedge.${said.replace(' ', '-')}`];
  const noun = value === 1 ? unit.one : unit.other;
  const withUnit = bare ? figure : `${unit.before ?? ''}${figure} ${noun}`.trim();
  return prefix ? `${prefix} ${withUnit}` : withUnit;
}

const small =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below one hundred in English words; `undefined` for any other. */
export function numberWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  if (value < 20) return small[value]!;
  const ten = tens[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10]!}`;
}
