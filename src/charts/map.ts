import { geoDistance, geoMercator, type GeoProjection, geoPath } from 'd3';
import type { Feature, MultiPoint } from 'geojson';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { amounts } from './map-amounts.ts';
import {
  box,
  type DrawOptions,
  type Label,
  label,
  LEADING,
  line,
  round,
  sheets,
  styleOf,
  type Width,
} from './sheet.ts';
import { wrap } from './text.ts';
import { thinned } from './thinned.ts';
import { word } from './wording.ts';

type Data = ChartOf<'map'>['data'];
type Window = Data['window'];

/** What a map takes from the archive beside its rows. */
export interface Geography {
  /** The shapes of each layer, by its id. */
  layers: Record<string, Feature[]>;
  /** Names in the form of the house, with latitude and longitude. */
  places: Record<string, { name: string; coordinates?: readonly [number, number] | undefined }>;
}

export type MapOptions = DrawOptions & Data & { geography: Geography };

/** Points of a line nearer to each other than this, in units of the drawing, are left out. */
const STEP = 1;
const EARTH_KM = 6371;
const SCALES_KM = [5, 10, 20, 50, 100, 200, 500];

/**
 * A map in one window, or several side by side, in Mercator's projection.
 *
 * `shapes` holds the path of every layer of which something is in view, once: the panels say which
 * of them they show. The paths are relative to a panel; labels and marks to the sheet.
 */
export function map(rows: Point[], options: MapOptions) {
  const width: Width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const { panels, layers, geography } = options;
  const columns = Math.min(panels.length, narrow ? 2 : panels.length > 4 ? 3 : 4);
  const gap = narrow ? 14 : 18;
  const w = (sheet.width - gap * (columns - 1)) / columns;
  const { projection, h } = fit((narrow && options.narrowWindow) || options.window, w);
  const path = geoPath(thinned(projection, STEP)).digits(1);
  const shapes = layers.flatMap(({ id, as, party }) => {
    const d = path({ type: 'FeatureCollection', features: geography.layers[id] ?? [] });
    return d
      ? [{ id, as, d, party: party === undefined ? null : styleOf(party, options).colour }]
      : [];
  });

  const heads = panels.map(({ label, note }) => ({
    lines: wrap(label, w, sheet.text, true),
    notes: note === undefined ? [] : wrap(note, w, sheet.small),
  }));
  const leading = { text: sheet.text * LEADING, small: sheet.small * LEADING };
  const rowsOf = (index: number) => Math.floor(index / columns);
  const isSole = panels.length === 1;
  const headOf = (row: number) =>
    isSole
      ? 0
      : Math.max(
          ...heads
            .filter((_, index) => rowsOf(index) === row)
            .map(({ lines, notes }) => lines.length * leading.text + notes.length * leading.small),
        ) + 8;
  const tops: number[] = [];
  for (let row = 0, y = 0; row <= rowsOf(panels.length - 1); row += 1) {
    tops.push(y + headOf(row));
    y += headOf(row) + h + 22;
  }
  const frames = panels.map(({ id }, index) => ({
    id,
    ...box((index % columns) * (w + gap), tops[rowsOf(index)]!, w, h),
    shapes: shapes.filter((shape) =>
      shows(
        layers.find((layer) => layer.id === shape.id)!,
        id,
      ),
    ),
  }));

  const sized = amounts(rows, { ...options, width, projection });
  const scale = scaleBar(projection, w, h, options);
  /** What stands in one window: points keep their size when the ground is enlarged. */
  const inside = frames.map(({ id }, index) => {
    const shown = <T extends { in?: string[] | undefined; narrow: unknown }>(list: T[]) =>
      list.filter((each) => shows(each, id) && (!narrow || each.narrow));
    const names = shown(options.names).map((each) => {
      const place = geography.places[each.place];
      const point = at(projection, each.at ?? place?.coordinates);
      const lines = (place?.name ?? each.place).split(/(?<= \/) /);
      const placed = narrow && typeof each.narrow === 'object' ? each.narrow : each;
      return { dot: each.dot, ...placed, point, lines };
    });
    const held = index === 0 ? sized : { leaders: [], marks: [], labels: [] };
    return {
      leaders: held.leaders,
      towns: names.filter(({ dot }) => dot).map(({ point: [x, y] }) => ({ x, y })),
      marks: held.marks,
      labels: [
        ...names.map(({ dot, anchor, dx, dy, point, lines }): Label => {
          const away = { start: dx, middle: 0, end: -dx }[anchor];
          return label(point[0] + (dot ? away : 0), point[1] + dy, lines, {
            anchor,
            small: true,
            ...(dot ? { halo: 'paper' as const, pin: point } : { tone: 'quiet' as const }),
          });
        }),
        ...shown(options.texts).map((each): Label => {
          const [x, y] = at(projection, each.at);
          return label(x, y, each.lines, { anchor: each.anchor, small: true, halo: 'paper' });
        }),
        ...held.labels,
      ],
    };
  });
  const titled = frames.map(({ x, y }, index): Label[] => {
    if (isSole) return [];
    const { lines, notes } = heads[index]!;
    const top = y - headOf(rowsOf(index)) + sheet.text * 0.9;
    const under = top + lines.length * leading.text;
    return [
      label(x, top, lines, { bold: true }),
      ...(notes.length > 0 ? [label(x, under, notes, { small: true, tone: 'quiet' })] : []),
    ];
  });
  const first = frames[0]!;
  const length = scale.x + scale.length;
  const bar = {
    ...line(first.x + scale.x, first.y + scale.y, first.x + length, first.y + scale.y),
    km: scale.km,
    label: label(first.x + scale.x, first.y + scale.y - 6, scale.text, {
      small: true,
      tone: 'quiet',
      halo: 'paper',
    }),
  };
  /** The same on the sheet. */
  const spread = <T extends { x: number; y: number }>(list: (index: number) => T[]): T[] =>
    frames.flatMap(({ x, y }, index) =>
      list(index).map((each) => ({ ...each, x: round(each.x + x), y: round(each.y + y) })),
    );

  return {
    height: round(tops.at(-1)! + h + 2),
    w: round(w),
    h: round(h),
    isSole,
    shapes,
    frames: frames.map((frame, index) => ({
      ...frame,
      ...inside[index]!,
      title: titled[index]!,
      label: panels[index]!.label,
    })),
    scale: bar,
    towns: spread((index) => inside[index]!.towns),
    leaders: sized.leaders.map((each) => moved(each, first)),
    marks: spread((index) => inside[index]!.marks),
    labels: [...titled.flat(), bar.label, ...spread((index) => inside[index]!.labels)],
  };
}

const shows = (each: { in?: string[] | undefined }, panel: string) =>
  each.in === undefined || each.in.includes(panel);

function at(
  projection: GeoProjection,
  point: readonly [number, number] | undefined,
): [x: number, y: number] {
  const [x, y] = (point && projection([point[1], point[0]])) || [0, 0];
  return [round(x), round(y)];
}

const moved = (each: ReturnType<typeof line>, by: { x: number; y: number }) =>
  line(each.x1 + by.x, each.y1 + by.y, each.x2 + by.x, each.y2 + by.y);

/** The projection that fills a width with a window, and the height that the window then has. */
function fit([west, south, east, north]: Window, w: number) {
  const frame: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(w, frame);
  const h = projection([west, south])![1] - projection([west, north])![1];
  return {
    projection: projection.clipExtent([
      [0, 0],
      [w, h],
    ]),
    h,
  };
}

/** A bar of a round number of kilometres, a quarter of the map at most, in its lower left corner. */
function scaleBar(projection: GeoProjection, w: number, h: number, options: DrawOptions) {
  const y = h - 12;
  const km = geoDistance(projection.invert!([0, y])!, projection.invert!([w, y])!) * EARTH_KM;
  const n = SCALES_KM.findLast((each) => each <= km / 4) ?? SCALES_KM[0]!;
  const text = word(options, 'map.scale').replace('{n}', String(n));
  return { x: 10, y, length: (n / km) * w, km: n, text };
}
