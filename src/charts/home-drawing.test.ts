import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { homeDrawing } from './home-drawing.ts';

const line = (id: string, coordinates: number[][]) => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'LineString', coordinates },
});
const geometry = {
  type: 'FeatureCollection',
  features: [
    line('coast', [
      [0, 0],
      [10, 0],
    ]),
    line('river', [
      [0, 0],
      [5, 0],
    ]),
  ],
} as FeatureCollection;
const view = { bounds: [0, -5, 10, 5] as const, width: 100, height: 100 };

describe('homeDrawing', () => {
  test('draws the features asked for', () => {
    const { paths } = homeDrawing([{ geometry, only: ['river'], as: 'line' }], [], view);
    expect(paths).toEqual([{ d: 'M0.1,50L50,50', as: 'line' }]);
  });

  test('leaves out a layer of which nothing is in view', () => {
    const far = { ...view, bounds: [100, 40, 110, 50] as const };
    expect(homeDrawing([{ geometry, only: [], as: 'line' }], [], far).paths).toEqual([]);
  });

  test('puts a point at its latitude and longitude', () => {
    expect(homeDrawing([], [[0, 5]], view).points).toEqual([{ x: 50, y: 50 }]);
  });
});
