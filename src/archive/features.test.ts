import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { featuresOf, featuresWhere } from './features.ts';

const shape = (kind: string) => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'Point', coordinates: [0, 0] },
});
const quay = { type: 'FeatureCollection', features: [shape('quay'), shape('river')] };
const topology = {
  type: 'Topology',
  arcs: [],
  objects: { towns: { type: 'Point', coordinates: [-9, 38], properties: { kind: 'town' } } },
};

describe('featuresOf', () => {
  test('reads the objects of a topology', () => {
    const [town] = featuresOf(topology as unknown as Topology);
    expect(town).toMatchObject({ properties: { kind: 'town' } });
  });
});

describe('featuresWhere', () => {
  test.each([
    [{}, 2],
    [{ kind: 'quay' }, 1],
    [{ kind: ['quay', 'river'] }, 2],
    [{ kind: 'tower' }, 0],
  ])('keeps shapes by %j', (where, count) => {
    expect(featuresWhere(quay as unknown as FeatureCollection, where)).toHaveLength(count);
  });
});
