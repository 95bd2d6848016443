import type { Face, Faces } from './picture-fonts.ts';
import { escaped, linesOf, spansOf } from './picture-text.ts';

/** The picture that stands for a page where others link to it. */
export interface Card {
  title: string;
  /** Where the page belongs: its part of the site. */
  kicker: string;
  site: string;
  /** The mark of the site: a path in a box of 32 by 32. */
  mark: string;
  /** The figure of the page as an SVG document, and its width by its height. */
  drawing?: { svg: string; ratio: number } | undefined;
}

/** The size that previews are made for, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const colours = { paper: '#fbfaf7', band: '#e9e5dc', ink: '#1d1b18', quiet: '#57524a' };
const MARGIN = 72;
const LEADING = 1.16;

/** The largest of the sizes at which a title keeps to so many lines; the smallest where none does. */
function fitted(title: string, faces: Face[], sizes: [size: number, lines: number][]) {
  const width = cardSize.width - 2 * MARGIN;
  const all = sizes.map(([size, most]) => ({
    size,
    most,
    lines: linesOf(title, faces, size, width),
  }));
  const found = all.find(({ lines, most }) => lines.length <= most) ?? all.at(-1)!;
  const cut = found.lines.slice(0, found.most);
  if (cut.length < found.lines.length) cut.push(`${cut.pop()!.replace(/[.,;:]$/, '')} …`);
  return { size: found.size, lines: cut };
}

const text = (content: string, faces: Face[], x: number, y: number, size: number, fill: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${spansOf(content, faces)}</text>`;

/**
 * A card as an SVG document of 1200 by 630: the name of the site, where the page belongs, its title,
 * and the drawing of a figure below it. The same card gives the same bytes.
 */
export function cardSvg(card: Card, { serif, sans, strong }: Faces): string {
  const { width, height } = cardSize;
  const { drawing } = card;
  const { size, lines } = fitted(
    card.title,
    serif,
    drawing
      ? [
          [44, 1],
          [38, 2],
          [32, 2],
        ]
      : [
          [76, 3],
          [64, 4],
          [52, 5],
        ],
  );
  const leading = Math.round(size * LEADING);
  const top = drawing ? 150 : 260;
  const titleEnd = top + leading * (lines.length - 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    drawing ? '' : mark(card.mark, 790, 210, 13, colours.band, 0.55),
    mark(card.mark, MARGIN - 6, 46, 1.5, colours.ink, 3),
    text(card.site, strong, MARGIN + 54, 81, 27, colours.ink),
    `<text x="${width - MARGIN}" y="81" font-size="27" fill="${colours.quiet}" text-anchor="end">${spansOf(card.kicker, sans)}</text>`,
    `<rect x="${MARGIN}" y="108" width="${width - 2 * MARGIN}" height="1.5" fill="${colours.ink}"/>`,
    ...lines.map((line, index) =>
      text(line, serif, MARGIN, top + (drawing ? 20 : 0) + index * leading, size, colours.ink),
    ),
    drawing ? placed(drawing, titleEnd + 40) : '',
    '</svg>',
  ].join('');
}

const mark = (d: string, x: number, y: number, scale: number, colour: string, stroke: number) =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="${escaped(d)}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The drawing as large as fits below `top`, in the middle. */
function placed({ svg, ratio }: { svg: string; ratio: number }, top: number): string {
  const room = { width: cardSize.width - 2 * MARGIN, height: cardSize.height - top - 28 };
  const width = Math.min(room.width, room.height * ratio);
  const x = (cardSize.width - width) / 2;
  const place = `x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${(width / ratio).toFixed(1)}"`;
  const own = / (?:x|y|width|height)="[^"]*"/g;
  return svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/<svg\b[^>]*>/, (tag) => tag.replace(own, '').replace('<svg', `<svg ${place}`));
}
