import { box, type Label, label, LEADING, line, round, sheets } from './sheet.ts';
import { wrap } from './text.ts';

/** What a picture of a chart says of itself when it travels alone. All without markup. */
export interface PosterTexts {
  title: string;
  subtitle: string;
  /** Caveats, sources, licence, address: each begins on a line of its own. */
  foot: string[];
}

/** Sizes of type, in the units of the drawing. */
const TITLE = 27;
const SUBTITLE = 15;
const FOOT = 13;
const MARGIN = 32;
const TITLE_LEADING = 1.22;

/**
 * Sets the words of a chart around its wide drawing, which is `height` high: title and subtitle
 * above, whatever must stay with it below. The drawing begins at `drawing`.
 */
export function poster({ title, subtitle, foot }: PosterTexts, height: number) {
  const { width } = sheets.wide;
  const titles = balanced(title, width);
  const subtitles = wrap(subtitle, width, SUBTITLE);
  const feet = foot.flatMap((text) => wrap(text, width, FOOT));
  const titleAt = MARGIN + 14 + TITLE;
  const subtitleAt = titleAt + (titles.length - 1) * TITLE * TITLE_LEADING + 28;
  const drawingAt = subtitleAt + (subtitles.length - 1) * SUBTITLE * LEADING + 26;
  const footAt = drawingAt + height + 36;
  const bottom = footAt + (feet.length - 1) * FOOT * LEADING + MARGIN;
  const at = (y: number, lines: string[], leading: number): Label & { leading: number } => ({
    ...label(MARGIN, y, lines),
    leading: round(leading),
  });
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(bottom),
    rule: line(MARGIN, MARGIN, MARGIN + width, MARGIN),
    title: at(titleAt, titles, TITLE * TITLE_LEADING),
    subtitle: at(subtitleAt, subtitles, SUBTITLE * LEADING),
    foot: at(footAt, feet, FOOT * LEADING),
    drawing: { x: MARGIN, y: round(drawingAt) },
    /** What is in view where the drawing is shown without its words. */
    view: box(MARGIN / 2, drawingAt - 12, width + MARGIN, height + 24),
  };
}

/** A title in as few lines as the width allows, none of them much longer than the others. */
function balanced(title: string, width: number): string[] {
  const lines = wrap(title, width, TITLE, 'serif');
  const narrower = wrap(title, width - TITLE, TITLE, 'serif');
  return lines.length === 1 || narrower.length > lines.length
    ? lines
    : balanced(title, width - TITLE);
}
