import { SCALE, SMALL, TENS, UNITS, withoutNames } from './not-counts.ts';

/** A number in a text, with its place. */
export interface Count {
  start: number;
  end: number;
  text: string;
}

const FACTORS: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1000,
};

const word = `(?:${SMALL}|${SCALE}|scores(?= of)|tens(?= of))`;
const words = `${word}(?:(?:[- ]|,? and |(?<=s) of )(?:${SMALL}|${SCALE}))*`;
const digits = String.raw`(?:\d{1,3}(?:[,\u00A0\u202F\u2009 ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?:mn?|bn|k)\b)?(?:[- \u00A0]${SCALE}\b)*`;
/** A number in digits or words, as the source of a regular expression with the flags `iu`. */
export const NUMBER = String.raw`(?:(?<![\p{L}\p{N}.,]|\p{L}[-‑])${digits}(?!\p{L}*\d)|(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}]))`;
/** Words between the two ends of a range. */
const TO = String.raw`(?:\s*[–—]\s*|-(?=\d)|\s+(?:to|or|and)\s+(?:(?:about|some|nearly|over|perhaps)\s+)?)`;
const COUNT = new RegExp(`${NUMBER}(?:${TO}${NUMBER})?`, 'giu');
const ONE = new RegExp(NUMBER, 'giu');
const HAS_NUMBER = new RegExp(String.raw`\d|\b(?:${word})\b`, 'iu');

/**
 * The numbers of a text that count something. `blanked` is the text without the numbers that do
 * not: dates, hours, ordinals, labels and, by default, names.
 */
export function countsIn(text: string, blanked = withoutNames): Count[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [...blanked(text).matchAll(COUNT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Every number of a text, dates and all: its value, or its words where it has none (dozens). */
export function figuresIn(text: string): (number | string)[] {
  if (!HAS_NUMBER.test(text)) return [];
  return [...text.matchAll(ONE)].map(([figure]) => valueOf(figure) ?? figure.toLowerCase());
}

/** "2,300", "twenty-one", "1.5 million", "a hundred and five"; `null` for "dozens". */
export function valueOf(text: string): number | null {
  const lead = /^\d[\d,.\s\u00A0\u202F\u2009]*/.exec(text)?.[0];
  let total = 0;
  let current = lead === undefined ? undefined : Number(lead.replace(/[^\d.]|\.$/g, ''));
  for (const part of text
    .slice(lead?.length ?? 0)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const unit = UNITS.indexOf(part);
    const ten = TENS.indexOf(part);
    const factor = FACTORS[part];
    if (unit >= 0) current = (current ?? 0) + unit;
    else if (ten >= 0) current = (current ?? 0) + 20 + ten * 10;
    else if (factor !== undefined && factor <= 100) current = (current ?? 1) * factor;
    else if (factor !== undefined) {
      total += (current ?? 1) * factor;
      current = undefined;
    } else if (part !== 'and' && part !== 'a') return null;
  }
  return total + (current ?? 0);
}
