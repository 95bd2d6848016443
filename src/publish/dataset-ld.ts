import type { DataDownload, Dataset as DatasetLd } from 'schema-dts';
import type { Archive, DatasetEntry, Entry } from '#archive/archive.ts';
import { chartData } from '#archive/chart-data.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Licence } from '#schemas/dataset.ts';
import { type Absolute, publisher } from './article-ld.ts';
import { mayPassOn } from './downloads.ts';

const mediaTypes = { csv: 'text/csv', json: 'application/json' };

/** The files of a table, each under `stem` and its ending. */
const files = (stem: string, formats: (keyof typeof mediaTypes)[], absolute: Absolute) =>
  formats.map((format): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[format],
    contentUrl: absolute(`${stem}.${format}`),
  }));

const licenceOf = ({ name, url }: Licence) => url ?? { '@type': 'CreativeWork' as const, name };

/** A table of a producer: its columns, its licence, and the file where it may be passed on. */
export function datasetLd(
  archive: Archive,
  { id, data }: DatasetEntry,
  absolute: Absolute,
): DatasetLd {
  return {
    '@type': 'Dataset',
    url: absolute(urlOf('datasets', id)),
    name: plain(archive, data.title),
    description: plain(archive, data.description),
    version: data.version,
    dateModified: data.retrieved,
    creator: { '@type': 'Organization', name: data.producer },
    publisher: publisher(archive, absolute),
    license: licenceOf(data.licence),
    isAccessibleForFree: true,
    citation: data.citation,
    variableMeasured: data.columns.map(({ name, unit, meaning }) => ({
      '@type': 'PropertyValue',
      name,
      description: plain(archive, meaning),
      ...(unit && { unitText: unit }),
    })),
    ...(mayPassOn(data.redistribute) && { distribution: files(`/data/${id}`, ['csv'], absolute) }),
  };
}

/** The numbers of a chart: what they count, on what terms, and the files that hold them. */
export function chartLd(archive: Archive, entry: Entry<Chart>, absolute: Absolute): DatasetLd {
  const { id, data } = entry;
  const { licence, redistribute, datasets } = chartData(archive, entry);
  const text = (markdown: string) => plain(archive, markdown);
  return {
    '@type': 'Dataset',
    url: absolute(urlOf('charts', id)),
    name: text(data.title),
    description: `${text(data.subtitle)} ${text(data.summary)}`,
    creator: publisher(archive, absolute),
    license: licenceOf(licence),
    isAccessibleForFree: true,
    ...(datasets.length > 0 && {
      isBasedOn: datasets.map((dataset) => absolute(urlOf('datasets', dataset.id))),
    }),
    ...(mayPassOn(redistribute) && {
      distribution: files(`/charts/${id}`, ['csv', 'json'], absolute),
    }),
  };
}
