import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Geometry as the archive holds it: GeoJSON, or TopoJSON, whose objects are taken together. */
export type Geometry = FeatureCollection | Topology;

type Cell = string | number | boolean;

/** The shapes of a geometry. */
export function featuresOf(geometry: Geometry): Feature[] {
  if (geometry.type === 'FeatureCollection') return geometry.features;
  return Object.values(geometry.objects).flatMap((object) => {
    const found = feature(geometry, object);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
}

/** The shapes whose properties equal the wanted value each, or one of the wanted values. */
export const featuresWhere = (geometry: Geometry, where: Record<string, Cell | Cell[]>) =>
  featuresOf(geometry).filter(({ properties }) =>
    Object.entries(where).every(([name, wanted]) => [wanted].flat().includes(properties?.[name])),
  );
