import type { Archive, DatasetEntry, Entry } from '#archive/archive.ts';
import type { ChartData } from '#archive/chart-data.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Dataset } from '#schemas/dataset.ts';
import { toCsv } from './csv.ts';
import { schemaPath } from './record-path.ts';

/** Whether the data behind a page may be passed on as data. */
export const mayPassOn = (redistribute: Dataset['redistribute']): boolean => redistribute !== 'no';

/** Every table that may be passed on, in the order of the archive. */
export const packedDatasets = (archive: Archive): DatasetEntry[] =>
  [...archive.datasets.values()].filter(({ data }) => mayPassOn(data.redistribute));

/** The name of the data package: that of the archive in kebab case. */
export const packageName = ({ site }: Archive): string =>
  site.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

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
    $schema: absolute(schemaPath('charts')),
    id,
    url: absolute(urlOf('charts', id)),
    title: text(chart.title),
    counted: text(chart.subtitle),
    howToRead: text(chart.howToRead),
    summary: text(chart.summary),
    method: chart.method === undefined ? null : text(chart.method),
    notes: chart.notes.map(text),
    unit: chart.unit ?? null,
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
    permalinks: table.ids.map((row) => absolute(`${urlOf('charts', id)}#${row}`)),
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
