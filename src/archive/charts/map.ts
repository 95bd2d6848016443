import type { ChartOf } from '#schemas/chart.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { Archive } from '../archive.ts';
import { type Fault, fault } from '../chart-faults.ts';
import { blank, estimatesOf, type Point, pointOfEstimate } from '../chart-points.ts';
import { periodText } from '../dates.ts';
import { featuresWhere, type Geometry } from '../features.ts';
import { fill } from '../words.ts';
import { type KindData, named } from './kind.ts';

type MapChart = ChartOf<'map'>;
type Layer = MapChart['data']['layers'][number];

/** The series of a layer: `layer-oblast`; an amount has its own id. */
const layerSeries = (id: string) => `layer-${id}`;

export const map: KindData<MapChart> = {
  oneUnit: true,
  crowded: true,
  single: true,
  isNumber: ({ ref }) => ref !== null,
  series: ({ data }) => [
    ...data.layers.map((layer, index) => ({
      path: `data.layers.${index}`,
      points: (archive: Archive) => pointsOfLayer(archive, data.panels, layer),
    })),
    ...data.amounts.map((amount, index) => ({
      path: `data.amounts.${index}`,
      statistics: named(`data.amounts.${index}.of`, amount.of),
      points: (archive: Archive) =>
        amount.of
          .flatMap((ref) => estimatesOf(archive, ref))
          .map((found) => ({
            ...pointOfEstimate(archive, amount.id, found),
            label: [nameOf(archive, amount.place), amount.label].filter(Boolean).join(', '),
          })),
    })),
  ],
  links: ({ data }) => [
    ...data.layers.map(({ geo }, index) => ({
      collection: 'geo' as const,
      id: geo,
      path: `data.layers.${index}.geo`,
    })),
    ...(['names', 'amounts'] as const).flatMap((list) =>
      data[list].map(({ place }, index) => ({
        collection: 'places' as const,
        id: place,
        path: `data.${list}.${index}.place`,
      })),
    ),
  ],
  faults: ({ data }, _points, archive) => [
    ...data.layers.flatMap((layer, index) => [
      ...geometryFaults(archive, `data.layers.${index}`, layer),
      ...timeFaults(archive, data.panels, `data.layers.${index}`, layer),
    ]),
    ...(['layers', 'names', 'texts'] as const).flatMap((list) =>
      data[list].flatMap((each, index) =>
        panelFaults(data.panels, `data.${list}.${index}.in`, each.in ?? []),
      ),
    ),
    ...(['names', 'amounts'] as const).flatMap((list) =>
      data[list].flatMap(({ place, at }, index) =>
        placeFaults(archive, `data.${list}.${index}`, place, at !== undefined),
      ),
    ),
  ],
};

const nameOf = (archive: Archive, place: string) => archive.places.get(place)?.data.name ?? place;

/** One row for a layer: what it is, on which maps, when it holds, who made it on what terms. */
function pointsOfLayer(
  archive: Archive,
  panels: MapChart['data']['panels'],
  layer: Layer,
): Point[] {
  const geo = archive.geo.get(layer.geo);
  if (geo && featuresWhere(geo.geometry as Geometry, layer.where).length === 0) return [];
  const { from, to } = timeOf(archive, layer);
  const shown = panels.filter(({ id }) => layer.in === undefined || layer.in.includes(id));
  return [
    {
      ...blank,
      series: layerSeries(layer.id),
      x:
        from === undefined && to === undefined
          ? fill(archive.words['map.undated'])
          : periodText(from ?? '…', to ?? '…', archive.site.lang),
      group:
        shown.length === panels.length
          ? fill(archive.words['map.every'])
          : shown.map(({ label }) => label).join('; '),
      label: layer.label,
      side: layer.party ?? null,
      sources: geo?.data.sources.map((ref) => parseSourceRef(ref).source) ?? [],
      who: geo ? `${geo.data.producer}. ${geo.data.licence.name}` : null,
    },
  ];
}

/** The time for which a layer holds: its own, else that of its file. */
function timeOf(
  archive: Archive,
  layer: Layer,
): { from?: string | undefined; to?: string | undefined } {
  return layer.from === undefined && layer.to === undefined
    ? (archive.geo.get(layer.geo)?.data.valid ?? {})
    : layer;
}

function geometryFaults(archive: Archive, path: string, { geo }: Layer): Fault[] {
  return archive.geo.has(geo) || archive.refused.has(`geo/${geo}`)
    ? []
    : [
        fault(
          `${path}.geo`,
          'chart-rows',
          `There is no geometry "${geo}"`,
          'Add it under geo/, or correct the id',
        ),
      ];
}

/** A line drawn under a date at which it did not hold. */
function timeFaults(
  archive: Archive,
  panels: MapChart['data']['panels'],
  path: string,
  layer: Layer,
): Fault[] {
  const { from, to } = timeOf(archive, layer);
  return panels
    .filter(({ id }) => layer.in === undefined || layer.in.includes(id))
    .filter(({ at }) => isBefore(at, from) || isBefore(to, at))
    .map(({ id, at }) =>
      fault(
        path,
        'chart-time',
        `"${layer.id}" holds from ${from ?? '…'} to ${to ?? '…'}, and the map "${id}" shows ${at}`,
        'Leave it out of that map, or correct the dates',
      ),
    );
}

/** Whether a date lies before another, at the precision of the coarser one. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

const panelFaults = (panels: MapChart['data']['panels'], path: string, ids: string[]): Fault[] =>
  ids
    .filter((id) => panels.every((panel) => panel.id !== id))
    .map((id) =>
      fault(
        path,
        'unknown-id',
        `There is no map "${id}" in this chart`,
        `It has ${panels.map((panel) => panel.id).join(', ')}`,
      ),
    );

function placeFaults(archive: Archive, path: string, id: string, hasPoint: boolean): Fault[] {
  const place = archive.places.get(id)?.data;
  if (!place)
    return archive.refused.has(`places/${id}`)
      ? []
      : [
          fault(
            `${path}.place`,
            'unknown-id',
            `There is no place "${id}"`,
            'Add it, or correct the id',
          ),
        ];
  return place.coordinates || hasPoint
    ? []
    : [
        fault(
          path,
          'chart-rows',
          `The place "${id}" has no coordinates`,
          'Add them to its record, or say here where it stands: at: [latitude, longitude]',
        ),
      ];
}
