import type { ChartOf } from '#schemas/chart.ts';
import type { Fill } from './column-parts.ts';
import {
  type Box,
  box,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  type Mark,
  mark,
  sheets,
  styleOf,
} from './sheet.ts';
import { measure } from './text.ts';

type Groups = ChartOf<'grouped-columns'>['data']['groups'];

/** A patch that shows how a part is filled, in the colour of nobody. */
export interface Swatch extends Box {
  fill: Fill;
}

/** Whose columns these are, and what their parts are, in words above the drawing. */
export function columnKey(groups: Groups, options: DrawOptions) {
  const width = options.width ?? 'wide';
  const sheet = sheets[width];
  const parts = groups.flatMap(({ tables, estimates }) => [...tables, ...estimates]);
  // A fill is one kind of part in every group: it is named once.
  const fills = parts.filter(
    ({ fill }, index) => parts.findIndex((part) => part.fill === fill) === index,
  );
  const items = [
    ...(groups.length > 1 ? groups : []).map(({ label: text, party }) => ({
      text,
      party,
      fill: undefined,
    })),
    ...(fills.length > 1 ? fills : []).map(({ fill, label: text }) => ({
      text,
      party: undefined,
      fill,
    })),
  ];
  const marks: Mark[] = [];
  const swatches: Swatch[] = [];
  const labels: Label[] = [];
  const leading = sheet.text * LEADING + 4;
  let x = 0;
  let y = 14;
  for (const { text, party, fill } of items) {
    const wide = 18 + measure(text, sheet.text, fill === undefined);
    if (x > 0 && x + wide > sheet.width) {
      x = 0;
      y += leading;
    }
    if (fill === undefined) marks.push(mark({ x: x + 6, y: y - 5, r: 5 }, styleOf(party, options)));
    else swatches.push({ ...box(x, y - 11, 12, 12), fill });
    labels.push(label(x + 18, y, text, { bold: fill === undefined }));
    x += wide + 24;
  }
  return { marks, swatches, labels, height: items.length === 0 ? 0 : y + 12 };
}
