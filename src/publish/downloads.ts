import type { Archive, DatasetEntry, Entry } from '#archive/archive.ts';
import type { ChartData } from '#archive/chart-data.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Column, Dataset } from '#schemas/dataset.ts';
import { toCsv } from './csv.ts';

/** Whether the data behind a page may be passed on as data. */
export const mayPassOn = (redistribute: Dataset['redistribute']): boolean => redistribute !== 'no';

/** The table of a chart: the numbers under the drawing, sources as ids. */
export function chartCsv({ table }: ChartData): string {
  return toCsv(
    table.columns.map(({ heading, unit }) => (unit ? `${heading} (${unit})` : heading)),
    table.rows.map((row) =>
      row.map(({ value, sources }) => (sources ? sources.join('; ') : value)),
    ),
  );
}

/** The same table with what it means: definitions, sources, licence and how to cite it. */
export function chartJson(
  archive: Archive,
  { id, data: chart }: Entry<Chart>,
  { table, sources, licence, redistribute }: ChartData,
  absolute: (path: string) => string,
) {
  const text = (markdown: string) => plain(archive, markdown);
  return {
    id,
    url: absolute(urlOf('charts', id)),
    title: text(chart.title),
    counted: text(chart.subtitle),
    howToRead: text(chart.howToRead),
    summary: text(chart.summary),
    method: chart.method === undefined ? null : text(chart.method),
    notes: chart.notes.map(text),
    unit: chart.unit,
    licence,
    redistribute,
    citation: `“${text(chart.title)}”. ${archive.site.author}. ${absolute(urlOf('charts', id))}`,
    sources: sources.flatMap(({ id: source, locator }) => {
      const record = archive.sources.get(source)?.data;
      return record
        ? [
            {
              id: source,
              title: record.title,
              publisher: record.publisher,
              issued: record.issued,
              url: record.url ?? null,
              locator: locator ?? null,
            },
          ]
        : [];
    }),
    columns: table.columns.map(({ key, heading, unit }) => ({
      name: key,
      title: heading,
      unit: unit || null,
    })),
    rows: table.rows.map((row) =>
      Object.fromEntries(
        row.map(({ value, sources: named }, index) => [table.columns[index]!.key, named ?? value]),
      ),
    ),
  };
}

/** The table of a dataset, as its producer gave it and we prepared it. */
export function datasetCsv({ data, rows }: DatasetEntry): string {
  const names = data.columns.map(({ name }) => name);
  return toCsv(
    names,
    rows.map((row) => names.map((name) => row[name] ?? null)),
  );
}

/** Types of the Table Schema; our dates may stop at the year, so they are strings there. */
const fieldTypes: Record<Column['type'], string> = {
  integer: 'integer',
  number: 'number',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
};

const licenceOf = ({ id, name, url }: Dataset['licence']) => ({
  name: id,
  title: name,
  ...(url && { path: url }),
});

/** A dataset as a resource of a Frictionless Data Package (v2). */
export function resource(archive: Archive, { id, data }: DatasetEntry) {
  const text = (markdown: string) => plain(archive, markdown);
  return {
    name: id,
    path: `${id}.csv`,
    type: 'table',
    title: text(data.title),
    description: text(data.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    licenses: [licenceOf(data.licence)],
    sources: [{ title: data.producer, version: data.version }],
    schema: {
      fields: data.columns.map(({ name, type, unit, meaning }) => ({
        name,
        type: fieldTypes[type],
        description: text(meaning),
        ...(unit && { unit }),
      })),
      missingValues: [{ value: '', label: 'not recorded' }],
    },
    citation: data.citation,
    processing: data.processing.map(text),
    caveats: data.caveats.map(text),
  };
}

/** Every table that may be passed on, as one Frictionless Data Package (v2). */
export function dataPackage(archive: Archive, version: string, absolute: (path: string) => string) {
  const { site } = archive;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: plain(archive, site.tagline),
    description: plain(archive, site.description),
    homepage: absolute('/'),
    version,
    licenses: [licenceOf(site.licence)],
    contributors: [{ title: site.author, roles: ['author'] }],
    resources: [...archive.datasets.values()]
      .filter(({ data }) => mayPassOn(data.redistribute))
      .map((entry) => resource(archive, entry)),
  };
}
