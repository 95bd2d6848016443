import { type Box, box, type DrawOptions, label, type Label, LEADING, sheets } from './sheet.ts';
import { measure } from './text.ts';

/** The words of a silence in the middle of its hatched panel, and the paper under them. */
export function silence(
  words: string[],
  { x, y, width, height }: Box,
  options: DrawOptions,
): { plate: Box; labels: Label[] } {
  const size = sheets[options.width ?? 'wide'].text;
  const leading = size * LEADING;
  const wide = Math.max(...words.map((each, index) => measure(each, size, index === 0))) + 24;
  const middle = x + width / 2;
  // A little above the middle, where a title would stand.
  const first = y + height * 0.36;
  return {
    plate: box(middle - wide / 2, first - leading * 1.25, wide, leading * (words.length + 0.75)),
    labels: words.map((text, index) =>
      label(middle, first + index * leading, text, {
        anchor: 'middle',
        ...(index === 0 ? { bold: true } : { tone: 'quiet' as const }),
      }),
    ),
  };
}
