import { geoDistance } from 'd3';
import { type DrawingLayer, homeDrawing } from './home-drawing.ts';
import { measure } from './text.ts';

/** A place that a locator map may name: every form of its name, latitude and longitude. */
export interface Located {
  id: string;
  names: string[];
  coordinates: readonly [latitude: number, longitude: number];
}

/** A dot and the side of it on which the name stands. */
export interface LocatedLabel extends Located {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

const WIDTH = 340;
const HEIGHT = 240;
/** Size of the lettering, in units of the drawing: 12 pixels where it is 272 wide. */
const SIZE = 15;
/** From a dot to its name. */
const GAP = 8;
const MOST = 9;
const EARTH_KM = 6371;

/**
 * A small map with a place in its middle and as many of its neighbours as have room for their names,
 * in the order in which they come. `span` is its width in degrees of longitude; `km` the same on the
 * ground, to the nearest ten.
 */
export function locatorMap(
  layers: DrawingLayer[],
  here: Located,
  others: Located[],
  { span }: { span: number },
) {
  const [latitude, longitude] = here.coordinates;
  const half = span / 2;
  // Mercator's projection draws a degree of latitude longer by 1 / cos(latitude).
  const tall = (half * HEIGHT * Math.cos((latitude * Math.PI) / 180)) / WIDTH;
  const view = {
    bounds: [longitude - half, latitude - tall, longitude + half, latitude + tall] as const,
    width: WIDTH,
    height: HEIGHT,
  };
  const all = [here, ...others];
  const { viewBox, paths, points } = homeDrawing(
    layers,
    all.map(({ coordinates }) => coordinates),
    view,
  );
  const labels: LocatedLabel[] = [];
  const taken: Box[] = [];
  for (const [index, place] of all.entries()) {
    const { x, y } = points[index]!;
    const dot = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
    const found = (['start', 'end'] as const)
      .map((anchor) => ({ anchor, box: boxOf(place, x, y, anchor, index === 0) }))
      .find(({ box }) => isInside(box) && ![box, dot].some((one) => meets(one, taken)));
    if (!found || labels.length === MOST) continue;
    taken.push(found.box, dot);
    labels.push({ ...place, x, y, anchor: found.anchor });
  }
  const km = geoDistance([longitude - half, latitude], [longitude + half, latitude]) * EARTH_KM;
  return { viewBox, paths, labels, km: Math.round(km / 10) * 10 };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ names }: Located, x: number, y: number, anchor: string, isBold: boolean): Box {
  const width = Math.max(...names.map((name) => measure(name, SIZE, isBold)));
  const left = anchor === 'start' ? x + GAP : x - GAP - width;
  return { left, right: left + width, top: y - SIZE * 0.6, bottom: y + SIZE * 0.6 };
}

const isInside = ({ left, right, top, bottom }: Box) =>
  left >= 4 && right <= WIDTH - 4 && top >= 4 && bottom <= HEIGHT - 4;

const meets = (box: Box, others: Box[]) =>
  others.some(
    (other) =>
      box.left < other.right &&
      box.right > other.left &&
      box.top < other.bottom &&
      box.bottom > other.top,
  );
