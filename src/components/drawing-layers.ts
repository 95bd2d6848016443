import type { Archive } from '#archive/archive.ts';
import type { Geometry } from '#archive/features.ts';
import type { DrawingLayer } from '#charts/home-drawing.ts';
import type { HomeDrawing } from '#schemas/site.ts';

/** The geometry behind the layers of a drawing that the site's record describes. */
export function drawingLayers(archive: Archive, layers: HomeDrawing['layers']): DrawingLayer[] {
  return layers.map(({ geo: id, only, as }) => {
    const entry = archive.geo.get(id);
    if (!entry) throw new Error(`There is no geometry "${id}" (site/site.yaml, layers)`);
    return { geometry: entry.geometry as Geometry, only, as };
  });
}
