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
  /** The figure of the page. */
  drawing?: Drawing | undefined;
}

/** A figure as an SVG document, of which a part is in view; `ratio` is its width by its height. */
export interface Drawing {
  svg: string;
  /** As the attribute `viewBox` has it. */
  view: string;
  ratio: number;
}

/** The size that previews are made for, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const colours = { paper: '#fbfaf7', band: '#e9e5dc', ink: '#1d1b18', quiet: '#57524a' };
const MARGIN = 72;
const LEADING = 1.16;
/** Drawings less wide than this, for their height, stand beside the title. */
const TALL = 1.6;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a card is laid out: the room of its title, in sizes from which the first that fits is taken. */
interface Layout {
  width: number;
  /** The base of the first line. */
  top: number;
  sizes: [size: number, lines: number][];
}
const layouts: Record<'words' | 'above' | 'beside', Layout> = {
  words: {
    width: cardSize.width - 2 * MARGIN,
    top: 260,
    sizes: [
      [76, 3],
      [64, 4],
      [52, 5],
    ],
  },
  above: {
    width: cardSize.width - 2 * MARGIN,
    top: 168,
    sizes: [
      [44, 1],
      [38, 2],
      [32, 2],
    ],
  },
  beside: {
    width: 430,
    top: 190,
    sizes: [
      [48, 5],
      [42, 7],
      [36, 9],
    ],
  },
};

/** A title in the largest size at which it keeps to so many lines, cut where it fits in none. */
function fitted(title: string, faces: Face[], { width, sizes }: Layout) {
  const all = sizes.map(([size, most]) => {
    const lines = linesOf(title, faces, size, width);
    return { size, lines: lines.slice(0, most), isCut: lines.length > most };
  });
  const { size, lines, isCut } = all.find((each) => !each.isCut) ?? all.at(-1)!;
  return {
    size,
    lines: isCut ? lines.with(-1, `${lines.at(-1)!.replace(/[.,;:]$/, '')} …`) : lines,
  };
}

const text = (content: string, faces: Face[], x: number, y: number, size: number, fill: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${spansOf(content, faces)}</text>`;

/**
 * A card as an SVG document of 1200 by 630: the name of the site, where the page belongs, its title,
 * and the drawing of a figure below or beside it. The same card gives the same bytes.
 */
export function cardSvg(card: Card, { serif, sans, strong }: Faces): string {
  const { width, height } = cardSize;
  const { drawing } = card;
  const kind = drawing === undefined ? 'words' : drawing.ratio < TALL ? 'beside' : 'above';
  const { top } = layouts[kind];
  const { size, lines } = fitted(card.title, serif, layouts[kind]);
  const leading = Math.round(size * LEADING);
  const end = top + leading * (lines.length - 1);
  const rooms: Record<'above' | 'beside', Box> = {
    above: { x: MARGIN, y: end + 24, width: width - 2 * MARGIN, height: height - end - 48 },
    beside: { x: 540, y: 128, width: width - 540 - MARGIN, height: height - 128 - 24 },
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    kind === 'words' ? mark(card.mark, 790, 210, 13, colours.band, 0.55) : '',
    mark(card.mark, MARGIN - 6, 46, 1.5, colours.ink, 3),
    text(card.site, strong, MARGIN + 54, 81, 27, colours.ink),
    `<text x="${width - MARGIN}" y="81" font-size="27" fill="${colours.quiet}" text-anchor="end">${spansOf(card.kicker, sans)}</text>`,
    `<rect x="${MARGIN}" y="108" width="${width - 2 * MARGIN}" height="1.5" fill="${colours.ink}"/>`,
    ...lines.map((line, index) =>
      text(line, serif, MARGIN, top + index * leading, size, colours.ink),
    ),
    drawing && kind !== 'words' ? placed(drawing, rooms[kind]) : '',
    '</svg>',
  ].join('');
}

const mark = (d: string, x: number, y: number, scale: number, colour: string, stroke: number) =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="${escaped(d)}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** What is in view of a drawing, as large as the room allows, in its middle. */
function placed({ svg, view, ratio }: Drawing, room: Box): string {
  const width = Math.min(room.width, room.height * ratio);
  const height = width / ratio;
  const box = {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  };
  const place = Object.entries(box).map(([name, value]) => `${name}="${value.toFixed(1)}"`);
  const own = / (?:x|y|width|height|viewBox)="[^"]*"/g;
  return svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/<svg\b[^>]*>/, (tag) =>
      tag.replace(own, '').replace('<svg', `<svg ${place.join(' ')} viewBox="${view}"`),
    );
}
