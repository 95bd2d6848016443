import type { Archive } from '#archive/archive.ts';
import { featuresWhere, type Geometry } from '#archive/features.ts';
import type { Geography } from '#charts/map.ts';
import type { DrawOptions } from '#charts/sheet.ts';
import type { Chart, ChartOf } from '#schemas/chart.ts';

/** What the drawings of a chart take from its archive: language, words, parties, the unit. */
export function drawOptions(archive: Archive, chart: Chart): DrawOptions {
  const { site, words, parties, units } = archive;
  const unit = units.get(chart.unit ?? '')?.data;
  return {
    lang: site.lang,
    words,
    parties: Object.fromEntries([...parties].map(([id, { data }]) => [id, data])),
    ...(unit ? { unit } : {}),
    ...(chart.kind === 'map' ? { geography: geographyOf(archive, chart) } : {}),
  };
}

/** The shapes of each layer of a map, and the places that it names. */
function geographyOf(archive: Archive, { data }: ChartOf<'map'>): Geography {
  const named = [...data.names, ...data.amounts].map(({ place }) => place);
  return {
    layers: Object.fromEntries(
      data.layers.map(({ id, geo, where }) => {
        const geometry = archive.geo.get(geo)?.geometry as Geometry | undefined;
        return [id, geometry ? featuresWhere(geometry, where) : []];
      }),
    ),
    places: Object.fromEntries(
      named.flatMap((id) => {
        const place = archive.places.get(id)?.data;
        return place ? [[id, { name: place.name, coordinates: place.coordinates }]] : [];
      }),
    ),
  };
}
