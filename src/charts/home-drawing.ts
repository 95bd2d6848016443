import { geoMercator, geoPath } from 'd3';
import type { MultiPoint } from 'geojson';
import { featuresOf, type Geometry } from '#archive/features.ts';
import { round } from './sheet.ts';

export interface DrawingLayer {
  geometry: Geometry;
  /** Ids of the features that are drawn; all where it is empty. */
  only: string[];
  as: string;
}

interface View {
  /** West, south, east, north, in degrees. */
  bounds: readonly [number, number, number, number];
  width: number;
  height: number;
}

/** How far lines run on beyond the frame, so that their ends do not show. */
const MARGIN = 40;

/**
 * Paths and points of a map without a frame, in viewBox units, Mercator.
 *
 * Layers keep their order; one of which nothing is in view has an empty path and is left out.
 * Points are given as latitude and longitude.
 */
export function homeDrawing(
  layers: DrawingLayer[],
  points: (readonly [latitude: number, longitude: number])[],
  { bounds: [west, south, east, north], width, height }: View,
) {
  const frame: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator()
    .fitSize([width, height], frame)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ]);
  const path = geoPath(projection).digits(1);
  return {
    viewBox: `0 0 ${width} ${height}`,
    paths: layers.flatMap(({ geometry, only, as }) => {
      const kept = featuresOf(geometry).filter(
        ({ properties }) => only.length === 0 || only.includes(String(properties?.['id'])),
      );
      const d = path({ type: 'FeatureCollection', features: kept });
      return d ? [{ d, as }] : [];
    }),
    points: points.map(([latitude, longitude]) => {
      const [x, y] = projection([longitude, latitude])!;
      return { x: round(x), y: round(y) };
    }),
  };
}
