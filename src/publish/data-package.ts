import { existsSync, readFileSync } from 'node:fs';
import type { Archive, DatasetEntry } from '#archive/archive.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import type { Column, Dataset, Row } from '#schemas/dataset.ts';
import { parseSourceRef } from '#schemas/common.ts';
import { datasetCsv, packageName, packedDatasets } from './downloads.ts';
import { sha256 } from './sha256.ts';
import type { Version } from './version.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/**
 * Every table that may be passed on, as one Frictionless Data Package (v2), or nothing where there
 * is no such table: a package without resources is none. `absolute` puts the host before a path.
 */
export function dataPackage(
  archive: Archive,
  { commit, date }: Version,
  absolute: (path: string) => string,
) {
  const { site } = archive;
  const resources = packedDatasets(archive).map((entry) => resource(archive, entry, absolute));
  if (resources.length === 0) return undefined;
  return {
    $schema: profile('datapackage'),
    name: packageName(archive),
    title: `${site.name}: ${plain(archive, site.tagline)}`,
    description: plain(archive, site.description),
    ...homepage(absolute('/')),
    version: commit,
    ...(date && { created: `${date}T00:00:00Z` }),
    licenses: [licenceOf(site.licence)],
    contributors: [{ title: site.author, email: site.contact, roles: ['author'] }],
    resources,
  };
}

/** A dataset as a resource of the package. */
function resource(archive: Archive, entry: DatasetEntry, absolute: (path: string) => string) {
  const { id, data, rows } = entry;
  const text = (markdown: string) => plain(archive, markdown);
  const csv = Buffer.from(datasetCsv(entry));
  return {
    $schema: profile('dataresource'),
    name: id,
    path: `${id}.csv`,
    type: 'table',
    title: text(data.title),
    description: text(data.description),
    ...homepage(absolute(urlOf('datasets', id))),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    licenses: [licenceOf(data.licence)],
    sources: [
      { title: data.producer, version: data.version },
      ...data.sources.map((ref) => sourceOf(archive, parseSourceRef(ref).source)),
    ],
    schema: {
      $schema: profile('tableschema'),
      fields: data.columns.map((column) => fieldOf(column, rows, text)),
      missingValues: [{ value: '', label: 'not recorded' }],
    },
    citation: data.citation,
    retrieved: data.retrieved,
    redistribute: data.redistribute,
    processing: data.processing.map(text),
    caveats: data.caveats.map(text),
  };
}

/** A column as a field of the Table Schema, with its unit, and what its empty cells say. */
function fieldOf(
  { name, type, unit, meaning, missing }: Column,
  rows: Row[],
  text: (markdown: string) => string,
) {
  return {
    name,
    type: type === 'date' ? dateType(rows.map((row) => row[name] ?? null)) : fieldTypes[type],
    description: text(meaning),
    ...(unit && { unit }),
    ...(missing && { missingValues: [{ value: '', label: missing }] }),
  };
}

const fieldTypes: Record<Exclude<Column['type'], 'date'>, string> = {
  integer: 'integer',
  number: 'number',
  text: 'string',
  boolean: 'boolean',
};

/** The type of a column of dates: our dates may stop at the year, and a column may hold both. */
function dateType(cells: Row[string][]): string {
  const lengths = new Set(cells.filter((cell) => cell !== null).map((cell) => String(cell).length));
  const [length] = lengths;
  const types: Record<number, string> = { 4: 'year', 7: 'yearmonth', 10: 'date' };
  return (lengths.size === 1 && types[length!]) || 'string';
}

const sourceOf = (archive: Archive, id: string) => {
  const { title, url } = archive.sources.get(id)!.data;
  return { title, ...(url && { path: url }) };
};

/** The profile wants whole addresses: without `SITE_URL` there is none. */
const homepage = (address: string) => (address.startsWith('/') ? {} : { homepage: address });

/** A licence as the profile takes it; its text is in the package where the licence asks for that. */
function licenceOf({ id, name, url }: Dataset['licence']) {
  const path = url ?? licencePath(id);
  return { name: id.replace(/[^-a-zA-Z0-9._]+/g, '-'), title: name, ...(path && { path }) };
}

const textOf = (id: string) => new URL(`./licences/${id}.txt`, import.meta.url);
const licencePath = (id: string) => (existsSync(textOf(id)) ? `licences/${id}.txt` : undefined);

/** Licences that must travel with what they cover, as files of the package. */
export const licenceTexts = (archive: Archive): { path: string; content: string }[] =>
  [...new Set(packedDatasets(archive).map(({ data }) => data.licence.id))]
    .toSorted()
    .flatMap((id) => {
      const path = licencePath(id);
      return path ? [{ path, content: readFileSync(textOf(id), 'utf8') }] : [];
    });
