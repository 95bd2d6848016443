import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { type DrawOptions, LEADING, sheets } from './sheet.ts';
import { measure, wrap } from './text.ts';
import { saying, word } from './wording.ts';

export type Heading = Pick<
  ChartOf<'range-bars'>['data']['groups'][number],
  'label' | 'note' | 'party'
>;

/** A row of range bars: its words, the height where they begin, and that of its bar. */
export interface RangeRow {
  row: Point;
  /** Under a heading, where rows are closer together. */
  close: boolean;
  who: string[];
  notes: string[];
  said: string;
  y0: number;
  y: number;
}

export interface RangeHead {
  heading: Heading;
  title: string[];
  note: string[];
  y: number;
}

interface Options extends DrawOptions {
  how: Record<string, string>;
  groups: Heading[];
  /** Where the scale begins, and the height of its end. */
  left: number;
  top: number;
}

/**
 * Stacks rows from the top, first those without a heading. Speaker, way of counting and the words of
 * the author stand beside the bar, on the narrow sheet above it.
 */
export function rangeRows(rows: Point[], options: Options) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  let y = options.top;

  const place = (row: Point, close: boolean): RangeRow => {
    const counting = row.counting === null ? '' : word(options, `counting.${row.counting}`);
    const told = options.how[row.ref ?? ''] ?? options.how[row.ref?.split('#')[1] ?? ''];
    const note = [counting, told].filter(Boolean).join('; ');
    const said = saying(row, options);
    const room = narrow ? sheet.width : options.left - 24;
    const roomForWho = narrow ? room - measure(said, sheet.text, true) - 14 : room;
    const who = wrap(row.speaker ?? row.label, roomForWho, sheet.text, !close);
    const notes = note === '' ? [] : wrap(note, room, sheet.small);
    const head = 18 + (who.length + notes.length - 1) * leading;
    const bar = narrow ? head + (close ? 15 : 20) : close ? 22 : 30;
    const placed = { row, close, who, notes, said, y0: y, y: y + bar };
    y += narrow ? head + (close ? 30 : 44) : Math.max(close ? 34 : 66, head + 20);
    return placed;
  };
  const heads: RangeHead[] = [];
  const under = (heading: Heading, index: number) => {
    const title = wrap(heading.label, sheet.width - 18, sheet.text, true);
    const note = heading.note === undefined ? [] : wrap(heading.note, sheet.width, sheet.small);
    heads.push({ heading, title, note, y });
    y += title.length * sheet.text * LEADING + note.length * leading + 8;
    const own = rows.filter(({ series }) => series === `group-${index}`);
    const placed = own.map((row) => place(row, true));
    y += 18;
    return placed;
  };
  const loose = rows.filter(({ series }) => !series.startsWith('group-'));
  const placed = [
    ...loose.map((row) => place(row, false)),
    ...options.groups.flatMap((group, index) => under(group, index)),
  ];
  return { placed, heads, height: y };
}
