import { max, min, scaleBand, scaleLinear } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { box, type DrawOptions, LEADING, sheets, styleOf } from './sheet.ts';
import { measure, wrap } from './text.ts';

type Data = ChartOf<'pyramid'>['data'];
type Half = Data['panels'][number]['left'];

export interface PyramidOptions extends DrawOptions, Data {}

/** Room outside the longest bar for half of the last figure of its scale. */
const MARGIN = 18;

/** `15–19` for an age group that the table writes with a hyphen. */
export const nameOf = (age: string | number) => String(age).replace(/(?<=\d)-(?=\d)/, '–');

/** How far out a point reaches, and how far in. */
export const reach = ({ value, high }: Point) => Math.max(0, value ?? 0, high ?? 0);
const depth = ({ value, low }: Point) => Math.min(0, value ?? 0, low ?? 0);

/** The panels with their places and heads, and both halves of each with scale, points and room. */
export function pyramidPanels(rows: Point[], options: PyramidOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const count = options.panels.length;
  const gutter = narrow ? 0 : 36;
  const wide = narrow ? sheet.width : (sheet.width - gutter * (count - 1)) / count;
  const ages = [...new Set(rows.map(({ x }) => x))].toSorted((a, b) => Number(a) - Number(b) || 0);
  const middle = Math.max(0, ...ages.map((age) => measure(nameOf(age), sheet.small))) + 16;
  const row = Math.max(narrow ? 5.5 : 7.5, options.every === 1 ? leading + 4 : 0);
  const tall = ages.length * row;
  const ownOf = (half: Half) => rows.filter(({ series }) => series === half.table?.id);

  let top = 0;
  const panels = options.panels.map((panel, index) => {
    const own = [...ownOf(panel.left), ...ownOf(panel.right)];
    const scaled = options.oneScale ? rows : own;
    const indent = panel.party === undefined ? 0 : 18;
    const title =
      panel.label === undefined ? [] : wrap(panel.label, wide - indent, sheet.text, true);
    const note = panel.note === undefined ? [] : wrap(panel.note, wide, sheet.small);
    const head = title.length * sheet.text * LEADING + note.length * leading + leading + 14;
    const x0 = narrow ? 0 : index * (wide + gutter);
    const y0 = (narrow ? top : 0) + head;
    top += head + tall + leading + 16 + (index < count - 1 ? 26 : 0);
    const room = (wide - middle) / 2;
    const span = [min(scaled, depth) ?? 0, max(scaled, reach) || 1];
    // A half grows outwards from its inner edge, which is nought or the deepest value.
    const right = scaleLinear(span, [x0 + room + middle, x0 + wide - MARGIN]);
    const left = scaleLinear(span, [x0 + room, x0 + MARGIN]);
    return { panel, x0, y0, head, room, indent, title, note, left, right };
  });
  const level = Math.max(...panels.map(({ head }) => head));
  const drawn = panels.map((each) => {
    const y0 = narrow ? each.y0 : level;
    const y = scaleBand(ages, [y0 + tall, y0]).paddingInner(row > 12 ? 0.3 : 0.14);
    const halves = (['left', 'right'] as const).map((side) => {
      const half = each.panel[side];
      const v = each[side];
      const style = styleOf(half.party ?? each.panel.party, options);
      const inner = side === 'left' ? each.x0 : each.x0 + each.room + middle;
      return { side, half, v, style, own: ownOf(half), room: box(inner, y0, each.room, tall) };
    });
    return { ...each, y0, base: y0 + tall, y, halves };
  });
  const height = narrow ? top : level + tall + leading + 12;
  return { ages, middle, panels: drawn, height };
}
