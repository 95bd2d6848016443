import { type GeoProjection, max } from 'd3';
import type { Point } from '#archive/chart-points.ts';
import type { MapOptions } from './map.ts';
import { label, type Label, LEADING, line, mark, round, sheets, styleOf } from './sheet.ts';
import { figure } from './wording.ts';

/** Radius of the largest mark, in units of the drawing. */
const LARGEST = { wide: 30, narrow: 17 };

/**
 * Marks whose area is as large as their figure. Where readings differ the lowest is filled and the
 * highest a rim around it, and the words give both.
 */
export function amounts(rows: Point[], options: MapOptions & { projection: GeoProjection }) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const { small } = sheets[width];
  const reach = ({ low, value, high }: Point) => Math.max(low ?? 0, value ?? 0, high ?? 0);
  const least = ({ low, value, high }: Point) => low ?? value ?? high ?? 0;
  const largest = max(rows, reach) || 1;
  const radius = (value: number) => Math.max(2.5, LARGEST[width] * Math.sqrt(value / largest));

  const drawn = options.amounts.flatMap((amount) => {
    const readings = rows.filter(({ series, absent }) => series === amount.id && absent === null);
    const place = options.geography.places[amount.place];
    const point = amount.at ?? place?.coordinates;
    if (readings.length === 0 || !point) return [];
    const [x0, y0] = options.projection([point[1], point[0]])!;
    const [dx, dy] = (narrow && amount.narrowShift) || amount.shift;
    const high = readings.toSorted((a, b) => reach(b) - reach(a))[0]!;
    const low = readings.toSorted((a, b) => least(a) - least(b))[0]!;
    return [
      {
        amount,
        name: place?.name ?? amount.place,
        readings,
        x0,
        y0,
        x: x0 + dx,
        y: y0 + dy,
        high,
        low,
      },
    ];
  });

  // The largest first, so that none hides another.
  const marks = drawn
    .toSorted((a, b) => reach(b.high) - reach(a.high))
    .flatMap(({ amount, readings, x, y, x0, y0, high, low }) => {
      const style = styleOf(amount.party, options);
      const isRange = reach(high) > least(low);
      return [
        ...(isRange
          ? [mark({ x, y, r: radius(reach(high)) }, style, { hollow: true, row: high.row })]
          : []),
        {
          ...mark({ x, y, r: radius(least(low)) }, style, { hollow: low.denied, row: low.row }),
          also: readings
            .filter((each) => each !== low && !(isRange && each === high))
            .map(({ row }) => row),
        },
      ].map((each) => ({ ...each, pin: pinOf(x0, y0) }));
    });

  return {
    leaders: drawn
      .filter(({ x, y, x0, y0 }) => x !== x0 || y !== y0)
      .map(({ x, y, x0, y0 }) => line(x0, y0, x, y)),
    marks,
    labels: drawn.flatMap(({ amount, name, x, y, x0, y0, high, low }): Label[] => {
      const side = (narrow && amount.narrowSide) || amount.side;
      if (side === 'none') return [];
      const figures =
        reach(high) > least(low)
          ? `${figure(options, least(low))}–${figure(options, reach(high))}`
          : figure(options, reach(high));
      const lines = [
        ...name.split(/(?<= \/) /),
        amount.label === undefined ? figures : `${amount.label}: ${figures}`,
      ];
      const r = radius(reach(high)) + 5;
      const tall = (lines.length - 1) * small * LEADING;
      const place = {
        right: { x: x + r, y: y + small * 0.35 - tall / 2, anchor: 'start' },
        left: { x: x - r, y: y + small * 0.35 - tall / 2, anchor: 'end' },
        above: { x, y: y - r - tall - 1, anchor: 'middle' },
        below: { x, y: y + r + small * 0.8, anchor: 'middle' },
      }[side] as { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
      return [
        label(place.x, place.y, lines, {
          anchor: place.anchor,
          small: true,
          halo: 'paper',
          pin: pinOf(x0, y0),
        }),
      ];
    }),
  };
}

/** The place that a mark and its words keep to. */
const pinOf = (x: number, y: number): [number, number] => [round(x), round(y)];
