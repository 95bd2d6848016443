import { formatDate } from '#archive/chart-format.ts';
import type { Point } from '#archive/chart-points.ts';
import { box, label, type Label, LEADING, line, mark, round, sheets, styleOf } from './sheet.ts';
import { wrap } from './text.ts';
import { momentsOf, type TimelineDrawing, type TimelineOptions } from './timeline.ts';

/** Events one below the other under their days, each with its mark and whose account it is. */
export function timelineList(rows: Point[], options: TimelineOptions): TimelineDrawing {
  const { width, small } = sheets.narrow;
  const leading = small * LEADING;
  const drawing: TimelineDrawing = {
    height: 0,
    bands: [],
    grid: [],
    axes: [],
    leaders: [],
    bars: [],
    marks: [],
    labels: [],
    fixed: { marks: [], labels: [] },
  };
  let y = 4;
  let current = '';
  for (const row of rows) {
    const date = String(row.x).slice(0, 10);
    const day = date < options.from ? options.from : date;
    if (day !== current) {
      y += current === '' ? 0 : 12;
      drawing.labels.push(label(0, y + 10, formatDate(day, options.lang ?? 'en'), { bold: true }));
      drawing.grid.push(line(0, y + 18, width, y + 18));
      y += 38;
      current = day;
    }
    const style = styleOf(row.side, options);
    const { isExact } = momentsOf(row.x);
    const hour = isExact ? String(row.x).slice(11) : '';
    const span = String(row.x).includes('/') ? (row.asOf ?? '') : '';
    const head = [style.name, hour || span].filter(Boolean).join(', ');
    const lines = wrap(row.label, width - 24, small);
    const texts: Label[] = [
      ...(head === '' ? [] : [label(24, y, head, { small: true, bold: true, tone: style.colour })]),
      label(24, y + (head === '' ? 0 : leading), lines, { small: true }),
    ];
    const height = (lines.length + (head === '' ? 0 : 1)) * leading;
    if (isExact) drawing.marks.push(mark({ x: 7, y: y - 4 }, style, { row: row.row }));
    else
      drawing.bars.push({
        ...box(5, y - small * 0.75, 5, height - 3),
        colour: style.colour,
        row: row.row,
      });
    drawing.labels.push(...texts);
    y += height + 10;
  }
  return { ...drawing, height: round(y - 8) };
}
