import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  type Box,
  box,
  type Colour,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  round,
  type Shape,
  sheets,
  styleOf,
} from './sheet.ts';
import { wrap } from './text.ts';
import { fill } from './wording.ts';

type Data = ChartOf<'units'>['data'];
type Part = Data['blocks'][number]['parts'][number];

export interface UnitsOptions extends DrawOptions, Data {}

/** Width of a mark with its gap. */
const CELL = { wide: 10, narrow: 8.5 };

/** A run of marks: boxes filled with a pattern of one mark a cell, whose first cell is at `x`, `y`. */
export interface Run {
  id: string;
  x: number;
  y: number;
  cell: number;
  boxes: Box[];
  shape: Shape;
  colour: Colour;
  fill: Part['fill'];
  row: number;
}

/**
 * A mark for every `per` people, rounded to whole marks, in rows from the left. The parts of a block
 * follow each other; the marks that the whole has beyond its parts come last. Over each block stand
 * its name and, with one mark as a sample, the words of its parts.
 */
export function units(rows: Point[], options: UnitsOptions) {
  const width = options.width ?? 'wide';
  const sheet = sheets[width];
  const cell = CELL[width];
  const across = Math.floor(sheet.width / cell);
  const leading = sheet.small * LEADING;
  const runs: Run[] = [];
  const labels: Label[] = [];
  let y = 0;

  for (const [index, block] of options.blocks.entries()) {
    if (index > 0) y += 34;
    const title = wrap(block.label, sheet.width, sheet.text, true);
    labels.push(label(0, y + 14, title, { bold: true }));
    y += title.length * sheet.text * LEADING + 6;
    const drawn = [...block.parts, ...(block.whole ? [block.whole] : [])].flatMap((part) => {
      const point = rows.find(({ series }) => series === part.id);
      return point?.value == null
        ? []
        : [{ part, point, count: Math.round(point.value / options.per) }];
    });
    for (const { part, point } of drawn) {
      const words = wrap(fill(part.label, point, options), sheet.width - 20, sheet.small);
      runs.push(runOf(part, point, [box(0, y + 2, cell, cell)], { x: 0, y: y + 2, cell }, options));
      labels.push(label(18, y + 11, words, { small: true }));
      y += words.length * leading + 2;
    }
    y += 8;
    const at = { x: 0, y: round(y), cell };
    let from = 0;
    for (const { part, point, count } of drawn) {
      const to = part === block.whole ? Math.max(from, count) : from + count;
      runs.push(runOf(part, point, boxesOf(from, to, across, at), at, options));
      from = to;
    }
    y += Math.ceil(from / across) * cell;
  }
  return { height: round(y + 2), runs, marks: [], labels };
}

/** The marks of one part with their look. */
function runOf(
  part: Part,
  point: Point,
  boxes: Box[],
  at: { x: number; y: number; cell: number },
  options: UnitsOptions,
): Run {
  const { colour, mark: shape } = styleOf(part.party, options);
  const id = `${part.id}-${Math.round(at.y * 10)}`;
  return { ...at, id, boxes, shape, colour, fill: part.fill, row: point.row };
}

/** The cells from one number to another as few boxes: the end of a row, whole rows, a beginning. */
function boxesOf(
  from: number,
  to: number,
  across: number,
  { x, y, cell }: { x: number; y: number; cell: number },
): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    const column = at % across;
    const whole = column === 0 ? Math.floor((to - at) / across) : 0;
    const wide = whole > 0 ? across : Math.min(to - at, across - column);
    const tall = Math.max(1, whole);
    const row = Math.floor(at / across);
    boxes.push(box(x + column * cell, y + row * cell, wide * cell, tall * cell));
    at += wide * tall;
  }
  return boxes;
}
