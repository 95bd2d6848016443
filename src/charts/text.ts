import sans from './sans-widths.json' with { type: 'json' };
import serif from './serif-widths.json' with { type: 'json' };

/** Bold or not, in the font of the charts; or the font of titles. */
export type Face = boolean | 'serif';

/** Advance of a sign the table does not have, in thousandths of the size. */
const UNKNOWN = 560;

/** Width of a line, in the unit of `size`. */
export function measure(text: string, size: number, face: Face = false): number {
  const table: Record<string, number> =
    face === 'serif' ? serif['400'] : sans[face ? '600' : '400'];
  return ([...text].reduce((sum, sign) => sum + (table[sign] ?? UNKNOWN), 0) / 1000) * size;
}

/** Breaks a text into lines no wider than `width`; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, size: number, face: Face = false): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    return lines.length > 0 && measure(longer, size, face) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** Scripts that belong to one language of the archive's names, by their letters. */
const scripts: [letters: RegExp, lang: string][] = [
  [/[\u0531-\u058a]/, 'hy'],
  [/[\u10a0-\u10ff]/, 'ka'],
  [/[\u0400-\u045f]/, 'ru'],
];

/** The language of words in another script than that of the site, for `lang`. */
export const scriptLang = (words: string): string | undefined =>
  scripts.find(([letters]) => letters.test(words))?.[1];
