import { z } from 'zod';
import type { Dataset } from '#schemas/dataset.ts';
import type { Geo } from '#schemas/geo.ts';
import { ledger } from '#schemas/ledger.ts';
import { site } from '#schemas/site.ts';
import type { Archive, CollectionName, Entry } from './archive.ts';
import { collections, companions } from './collections.ts';
import { type Finding, ofFile } from './finding.ts';
import { readCollectionFile } from './read-collection.ts';
import { readSingle, withGeometry, withRows } from './read-companions.ts';
import { readFiles } from './read-files.ts';

/** What stands in the files: the archive, and what was wrong with them. */
export interface Loaded {
  archive: Archive;
  findings: Finding[];
}

/**
 * Reads the content folder once, for everything that follows.
 *
 * A record that its schema refuses is left out and reported; the rest is loaded, so that all
 * findings appear in one run. `label` is the folder's name in findings.
 */
export function loadArchive(folder: string, label = 'src/content'): Loaded {
  const { files, findings } = readFiles(folder, label);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entries = new Map<CollectionName, Entry[]>();
  const refused = new Set<string>();
  for (const name of Object.keys(collections) as CollectionName[]) entries.set(name, []);

  for (const file of files) {
    const found = Object.entries(collections).find(([, { files }]) => files.test(file.path));
    if (!found) {
      if (!companions.some((pattern) => pattern.test(file.path)))
        findings.push(
          ofFile(
            file.label,
            'No collection reads a file of this name here',
            'Move it to where its kind belongs; see docs/authoring.md',
          ),
        );
      continue;
    }
    const collection = found[0] as CollectionName;
    const read = readCollectionFile(collection, file);
    findings.push(...read.findings);
    for (const id of read.refused) refused.add(`${collection}/${id}`);
    entries.get(collection)!.push(...read.entries);
  }

  const index = <T>(name: CollectionName) => indexById<T>(entries.get(name)!, findings);
  const single = <T extends z.ZodType>(path: string, schema: T, required: boolean) =>
    readSingle(byPath.get(path), `${label}/${path}`, schema, required, findings);
  const archive: Archive = {
    site: single('site/site.yaml', site, true) ?? emptySite,
    words: single('site/words.en.yaml', z.record(z.string(), z.string()), true) ?? {},
    ledger: single('ledger.yaml', ledger, false) ?? { urls: [], pages: {} },
    sources: index('sources'),
    statistics: index('statistics'),
    claims: index('claims'),
    events: index('events'),
    places: index('places'),
    actors: index('actors'),
    terms: index('terms'),
    charts: index('charts'),
    sections: index('sections'),
    parties: index('parties'),
    redirects: entries.get('redirects') as Archive['redirects'],
    units: index('units'),
    loadedTerms: index('loaded-terms'),
    countedNouns: index('counted-nouns'),
    properNames: index('proper-names'),
    datasets: new Map(),
    geo: new Map(),
    explainers: index('explainers') as Archive['explainers'],
    about: index('about') as Archive['about'],
    refused,
    files: new Map(files.map(({ label, text }) => [label, text])),
  };
  for (const entry of index<Dataset>('datasets').values()) {
    const table = withRows(entry, byPath, findings);
    if (table) archive.datasets.set(entry.id, table);
    else refused.add(`datasets/${entry.id}`);
  }
  for (const entry of index<Geo>('geo').values()) {
    const shape = withGeometry(entry, byPath, findings);
    if (shape) archive.geo.set(entry.id, shape);
    else refused.add(`geo/${entry.id}`);
  }
  for (const file of files) {
    const owner = /^(datasets|geo)\/([^/.]+)\.(csv|geojson|topo\.json)$/.exec(file.path);
    if (owner && !byPath.has(`${owner[1]}/${owner[2]}.yaml`))
      findings.push(
        ofFile(
          file.label,
          'This file has no descriptor',
          `Write ${owner[1]}/${owner[2]}.yaml: producer, licence, columns`,
        ),
      );
  }
  return { archive, findings };
}

function indexById<T>(entries: Entry[], findings: Finding[]): Map<string, Entry<T>> {
  const index = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const first = index.get(entry.id);
    if (first) findings.push({ at: entry.at, ...duplicateId(entry.id, first) });
    else index.set(entry.id, entry as Entry<T>);
  }
  return index;
}

/** The words of a finding about an id that stands already. */
export const duplicateId = (id: string, first: Entry) => ({
  rule: 'duplicate-id',
  what: `The id "${id}" stands already at ${first.at.file}:${first.at.line}`,
  mend: 'Give one of the two another id, or make one record of both',
});

/** Stands in for a site file that could not be read, so that the rules still run; nothing is shown. */
const emptySite = { lang: 'en', nameForms: [] } as unknown as Archive['site'];
