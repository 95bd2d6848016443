import type { Point } from '#archive/chart-points.ts';
import { formatDate, formatNumber } from '#archive/chart-format.ts';
import type { Annotation } from '#schemas/chart-parts.ts';
import { type DrawOptions, type Label, label, type PartyStyle } from './sheet.ts';

/** An interface word by its key; the key itself where the words of the language lack it. */
export const word = ({ words = {} }: DrawOptions, key: string): string => words[key] ?? key;

/** A number in the language of the drawing, to two decimals; the table has them all. */
export const figure = ({ lang = 'en' }: DrawOptions, value: number): string =>
  formatNumber(Math.round(value * 100) / 100, lang);

/** Figures with the words of the unit: `US$77.1 million`, `800,000 people`. */
export const withUnit = ({ unit }: DrawOptions, figures: string): string =>
  unit ? `${unit.before ?? ''}${figures} ${unit.other}` : figures;

/** `about 17,000`, `4,900–20,000`, `withheld`: what a record says, in as few signs as it takes. */
export function saying(point: Point, options: DrawOptions, measured = false): string {
  const { low, value, high, hedge, absent } = point;
  if (absent !== null) return word(options, `absent.${absent}`);
  // A bound alone says so itself.
  const bound = value !== null ? null : low === null ? 'up to' : high === null ? 'at least' : null;
  const said = hedge ?? bound;
  const before = said === null ? '' : `${word(options, `hedge.${said.replaceAll(' ', '-')}`)} `;
  const range =
    low !== null && high !== null && low !== high
      ? `${figure(options, low)}–${figure(options, high)}`
      : '';
  const given = value ?? (range === '' ? (low ?? high) : null);
  const figures =
    given === null ? range : figure(options, given) + (range === '' ? '' : ` (${range})`);
  return before + (measured ? withUnit(options, figures) : figures);
}

/** Puts the figures of a point into the words of a label. */
export function fill(text: string, point: Point, options: DrawOptions): string {
  const given = (value: number | null) => (value === null ? '' : figure(options, value));
  const values: Record<string, string> = {
    x: formatDate(String(point.x), options.lang ?? 'en', 'short'),
    year: String(point.x).slice(0, 4),
    value: given(point.value ?? point.low),
    low: given(point.low),
    high: given(point.high),
    hedge: point.hedge === null ? '' : word(options, `hedge.${point.hedge.replaceAll(' ', '-')}`),
  };
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole).trim();
}

/** The labels that an author hung on points, beside them. */
export function annotations(
  list: Annotation[],
  points: Point[],
  place: (point: Point) => { x: number; y: number; style: Pick<PartyStyle, 'colour'> },
  options: DrawOptions,
): Label[] {
  return list.flatMap((each) => {
    const point = points.find(({ series, x }) => series === each.series && x === each.x);
    const placed = options.width === 'narrow' ? (each.narrow ?? each.wide) : each.wide;
    if (!point || placed === false) return [];
    const { x, y, style } = place(point);
    return [
      label(
        x + placed.dx,
        y + placed.dy,
        placed.lines.map((text) => fill(text, point, options)),
        {
          anchor: placed.anchor,
          small: true,
          bold: each.bold,
          tone: each.quiet ? 'quiet' : style.colour,
          halo: 'paper',
          row: point.row,
        },
      ),
    ];
  });
}
