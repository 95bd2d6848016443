import { sheets } from './sheet.ts';
import { wrap } from './text.ts';

/** A column of text in a newspaper or a weblog, in pixels: frames are made to fit it. */
const COLUMN = 640;
const PADDING = 20;
/** Widest that the style sheet lets the narrow drawing become. */
const DRAWING = 512;

/**
 * Height in pixels of a frame 640 pixels wide that shows a figure whole: its words in their lines and
 * the narrow drawing, `height` units high. Without a script a frame cannot find its own height.
 */
export function frameHeight(
  { title, subtitle, foot }: { title: string; subtitle: string; foot: string[] },
  height: number,
): number {
  const width = COLUMN - 2 * PADDING;
  const lines = (text: string, size: number, face: false | 'serif' = false) =>
    wrap(text, width, size, face).length;
  const words =
    lines(title, 24, 'serif') * 30 +
    lines(subtitle, 15) * 22 +
    foot.reduce((sum, text) => sum + lines(text, 13) * 19.5 + 4, 0);
  const drawing = (height * DRAWING) / sheets.narrow.width;
  return Math.ceil((words + drawing + 130) / 10) * 10;
}
