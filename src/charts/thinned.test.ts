import { geoIdentity, geoPath, type GeoProjection } from 'd3';
import { describe, expect, test } from 'vitest';
import { thinned } from './thinned.ts';

const flat = geoIdentity() as unknown as GeoProjection;
const line = (coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });

describe('thinned', () => {
  test('leaves out points nearer than a step, but never the ends', () => {
    const near = line([
      [0, 0],
      [0.4, 0],
      [5, 0],
      [5.2, 0],
      [5.4, 0],
    ]);
    expect(geoPath(thinned(flat, 1)).digits(1)(near)).toBe('M0,0L5,0L5.4,0');
  });

  test('passes points that belong to no line', () => {
    const dots = {
      type: 'MultiPoint' as const,
      coordinates: [
        [0, 0],
        [0.1, 0],
      ],
    };
    expect(geoPath(thinned(flat, 1)).pointRadius(1).digits(1)(dots)?.match(/M/g)).toHaveLength(2);
  });
});
