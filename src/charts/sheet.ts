import type { Geography } from './map.ts';
import { measure } from './text.ts';

/** Every chart is drawn twice; the style sheet shows the one that fits. */
export type Width = 'wide' | 'narrow';

/** Width and sizes of type of the two drawings, in viewBox units. */
export const sheets = {
  wide: { width: 880, text: 15, small: 14 },
  narrow: { width: 340, text: 13.25, small: 12.9 },
} as const;

/** Distance of two lines of text, as a multiple of their size. */
export const LEADING = 1.28;

export type Colour = 'a' | 'b' | 'c';
export type Shape = 'circle' | 'square' | 'diamond';

/** How a party looks in a drawing, and what it is called there. */
export interface PartyStyle {
  colour: Colour;
  mark: Shape;
  name: string;
}

/** What every kind of chart takes beside its rows. */
export interface DrawOptions {
  width?: Width;
  /** Language of numbers and dates. */
  lang?: string;
  /** Interface words by key. */
  words?: Record<string, string>;
  /** By id; whoever is not among them is an ink diamond. */
  parties?: Record<string, PartyStyle>;
  /** The words of the unit, before and after a figure. */
  unit?: { before?: string | undefined; other: string };
  /** Shapes and places, for a map. */
  geography?: Geography;
}

/** One or more lines of text; `x`, `y` is the base of the first one. */
export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor?: 'start' | 'middle' | 'end' | undefined;
  small?: boolean;
  bold?: boolean;
  tone?: Colour | 'quiet' | 'paper';
  /** A rim in the colour of the ground, so that lines behind do not disturb. */
  halo?: 'paper' | 'gap';
  /** The row of the table that it speaks of. */
  row?: number;
  /** The point that it keeps to when the ground is enlarged, where that is not its own. */
  pin?: [x: number, y: number];
}

/** A point of a drawing; `row` is its row in the table below. */
export interface Mark {
  x: number;
  y: number;
  r: number;
  shape: Shape;
  colour: Colour;
  hollow: boolean;
  row?: number;
  /** Other rows that it stands for. */
  also?: number[];
  pin?: [x: number, y: number];
}

/** Where a row of the table lies on a line that has no mark there. */
export interface Spot {
  x: number;
  y: number;
  row: number;
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** To a tenth of a unit, so that two builds write the same bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The colour and mark of a party, of a side, or of nobody. */
export function styleOf(side: string | null | undefined, { parties = {} }: DrawOptions) {
  return parties[side ?? ''] ?? { colour: 'c', mark: 'diamond', name: '' };
}

/** A mark with its coordinates rounded. */
export function mark(
  at: { x: number; y: number; r?: number },
  { colour, mark: shape }: Pick<PartyStyle, 'colour' | 'mark'>,
  { hollow = false, row }: { hollow?: boolean; row?: number } = {},
): Mark {
  return {
    x: round(at.x),
    y: round(at.y),
    r: at.r ?? 5,
    shape,
    colour,
    hollow,
    ...(row === undefined ? {} : { row }),
  };
}

/** The places of points that no mark of a drawing shows, rounded. */
export function unmarked<P extends { row: number }>(
  points: P[],
  marks: { row?: number }[],
  at: (point: P) => { x: number; y: number },
): Spot[] {
  const marked = new Set(marks.map(({ row }) => row));
  return points
    .filter(({ row }) => !marked.has(row))
    .map((point) => ({ x: round(at(point).x), y: round(at(point).y), row: point.row }));
}

/**
 * The first row of a line whose points follow each other in the table: the corners of its path say
 * where they lie. None where rows are left out.
 */
export const firstRow = (points: { row: number }[]): number | undefined =>
  points.every(({ row }, index) => row === points[0]!.row + index) ? points[0]?.row : undefined;

/** One row of each speaker among points: what goes with all of them. */
export const speaking = (points: { who: string | null; row: number }[]): number[] => [
  ...new Map(points.toReversed().map(({ who, row }) => [who, row])).values(),
];

/** A label with its coordinates rounded. */
export function label(
  x: number,
  y: number,
  lines: string | string[],
  style: Omit<Label, 'x' | 'y' | 'lines'> = {},
): Label {
  return { x: round(x), y: round(y), lines: typeof lines === 'string' ? [lines] : lines, ...style };
}

export const line = (x1: number, y1: number, x2: number, y2: number): Line => ({
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
});

export const box = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

/** The room that a label takes, for placing others beside it. */
export function roomOf(text: Label, width: Width): Box {
  const size = text.small ? sheets[width].small : sheets[width].text;
  const wide = Math.max(...text.lines.map((each) => measure(each, size, text.bold)));
  const left = { start: 0, middle: wide / 2, end: wide }[text.anchor ?? 'start'];
  const leading = size * LEADING;
  return box(text.x - left, text.y - size * 0.75, wide, leading * (text.lines.length - 1) + size);
}

/**
 * What a reader could not read: labels that leave the sheet, lie on each other or on a mark, by
 * more than a unit. Empty where a drawing is sound.
 */
export function clashes(
  { height, labels, marks }: { height: number; labels: Label[]; marks: Mark[] },
  width: Width,
): string[] {
  const rooms = labels.map((text) => ({ name: text.lines.join(' / '), room: roomOf(text, width) }));
  const dots = marks.map(({ x, y, r }) => box(x - r, y - r, 2 * r, 2 * r));
  const outside = rooms.filter(
    ({ room }) =>
      room.x < -1 ||
      room.x + room.width > sheets[width].width + 1 ||
      room.y < -1 ||
      room.y + room.height > height + 1,
  );
  return [
    ...outside.map(({ name }) => `${name} | outside`),
    ...rooms.flatMap((one, index) =>
      rooms
        .slice(index + 1)
        .filter(({ room }) => overlap(one.room, room))
        .map(({ name }) => `${one.name} | ${name}`),
    ),
    ...rooms
      .filter(({ room }) => dots.some((dot) => overlap(room, dot)))
      .map(({ name }) => `${name} | mark`),
  ];
}

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + 1 &&
  b.x + b.width > a.x + 1 &&
  a.y + a.height > b.y + 1 &&
  b.y + b.height > a.y + 1;
