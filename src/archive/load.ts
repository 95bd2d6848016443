import { z } from 'zod';
import { parseBody } from '#markdown/parse.ts';
import type { Dataset } from '#schemas/dataset.ts';
import { ledger } from '#schemas/ledger.ts';
import { site } from '#schemas/site.ts';
import type {
  Archive,
  CollectionName,
  DatasetEntry,
  Entry,
  GeoEntry,
  PageEntry,
} from './archive.ts';
import { collections, companions } from './collections.ts';
import type { Finding } from './finding.ts';
import { readCsv } from './read-csv.ts';
import { type ContentFile, readFiles } from './read-files.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

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
          wholeFile(
            file,
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
  for (const entry of index<GeoEntry['data']>('geo').values()) {
    const shape = withGeometry(entry, byPath, findings);
    if (shape) archive.geo.set(entry.id, shape);
    else refused.add(`geo/${entry.id}`);
  }
  for (const file of files) {
    const owner = /^(datasets|geo)\/([^/.]+)\.(csv|geojson|topo\.json)$/.exec(file.path);
    if (owner && !byPath.has(`${owner[1]}/${owner[2]}.yaml`))
      findings.push(
        wholeFile(
          file,
          'This file has no descriptor',
          `Write ${owner[1]}/${owner[2]}.yaml: producer, licence, columns`,
        ),
      );
  }
  return { archive, findings };
}

/** The records of one file, in its order. */
function readCollectionFile(collection: CollectionName, file: ContentFile) {
  const { form, schema } = collections[collection];
  const entries: Entry[] = [];
  const refused: string[] = [];
  if (form === 'page') return readPage(collection, file);

  const { data, positions, findings } = readYaml(file.text, file.label);
  if (findings.length > 0) return { entries, refused, findings };
  const stem = file.path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  const records = form === 'list' ? data : [data];
  if (
    !Array.isArray(records) ||
    (form === 'list' && records.length === 0 && file.text.trim() !== '[]')
  ) {
    findings.push(
      wholeFile(
        file,
        data === null ? 'The file is empty' : 'The file is not a list of records',
        'Begin each record with "- id: …"',
      ),
    );
    return { entries, refused, findings };
  }
  const grouped = form === 'list' ? byRecord(positions) : undefined;
  records.forEach((record, index) => {
    const prefix = form === 'list' ? String(index) : '';
    const [line, column] = positions[prefix]!;
    const at = { file: file.label, line, column };
    const id = String(
      (record as { id?: unknown } | null)?.id ?? (record as { from?: unknown } | null)?.from ?? '',
    );
    const result = validate(schema, record, { file: file.label, positions, prefix });
    findings.push(...result.findings);
    if (!result.value) {
      refused.push(id);
      return;
    }
    if (form === 'record' && id !== stem)
      findings.push({
        at,
        rule: 'id-is-file-name',
        what: `The id "${id}" differs from the file name "${stem}"`,
        mend: 'Give both the same name',
      });
    entries.push({
      collection,
      id,
      data: result.value,
      at,
      positions: grouped?.[index] ?? positions,
    });
  });
  return { entries, refused, findings };
}

const FRONTMATTER = /^---\n([\s\S]*?)(?:^|\n)---(?:\n|$)/;

/** A page: frontmatter by its schema, body as a syntax tree with positions of the whole file. */
function readPage(collection: CollectionName, file: ContentFile) {
  const id = file.path
    .replace(/^explainers\//, '')
    .replace(/^site\/pages\//, '')
    .replace(/\.mdx$/, '');
  const nothing = { entries: [] as Entry[], refused: [id] };
  const match = FRONTMATTER.exec(file.text);
  if (!match)
    return {
      ...nothing,
      findings: [
        wholeFile(
          file,
          file.text.trim() === '' ? 'The file is empty' : 'The page has no frontmatter',
          'Begin it with the keys of the page between two lines of ---',
        ),
      ],
    };

  const { data, positions, findings } = readYaml(match[1]!, file.label, 1);
  const blank = match[0].replace(/[^\n]/g, ' ');
  const body = parseBody(blank + file.text.slice(match[0].length), file.label);
  findings.push(...body.findings);
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id))
    findings.push(
      wholeFile(
        file,
        `The file name "${id}" is no address`,
        'Use small letters, digits and hyphens',
      ),
    );
  if (data === undefined) return { ...nothing, findings };

  const result = validate(collections[collection].schema, data, { file: file.label, positions });
  findings.push(...result.findings);
  if (!result.value || !body.tree) return { ...nothing, findings };
  const at = { file: file.label, line: 1, column: 1 };
  const entry: PageEntry<unknown> = {
    collection,
    id,
    data: result.value,
    at,
    positions,
    body: body.tree,
  };
  return { entries: [entry as Entry], refused: [], findings };
}

function readSingle<T extends z.ZodType>(
  file: ContentFile | undefined,
  label: string,
  schema: T,
  required: boolean,
  findings: Finding[],
): z.output<T> | undefined {
  if (!file) {
    if (required)
      findings.push({
        at: { file: label, line: 1, column: 1 },
        rule: 'file',
        what: 'The file is missing',
        mend: 'Every archive needs it; see docs/authoring.md',
      });
    return undefined;
  }
  const parsed = readYaml(file.text, file.label);
  findings.push(...parsed.findings);
  if (parsed.findings.length > 0) return undefined;
  const result = validate(schema, parsed.data, { file: file.label, positions: parsed.positions });
  findings.push(...result.findings);
  return result.value;
}

function indexById<T>(entries: Entry[], findings: Finding[]): Map<string, Entry<T>> {
  const index = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const first = index.get(entry.id);
    if (first)
      findings.push({
        at: entry.at,
        rule: 'duplicate-id',
        what: `The id "${entry.id}" stands already at ${first.at.file}:${first.at.line}`,
        mend: 'Give one of the two another id, or make one record of both',
      });
    else index.set(entry.id, entry as Entry<T>);
  }
  return index;
}

function withRows(
  entry: Entry<Dataset>,
  files: Map<string, ContentFile>,
  findings: Finding[],
): DatasetEntry | undefined {
  const file = files.get(`datasets/${entry.id}.csv`);
  if (!file) {
    findings.push({
      at: entry.at,
      rule: 'file',
      what: `The table datasets/${entry.id}.csv is missing`,
      mend: 'Put it beside this descriptor',
    });
    return undefined;
  }
  const table = readCsv(file.text, entry.data.columns, file.label);
  findings.push(...table.findings);
  return table.findings.length > 0 ? undefined : { ...entry, rows: table.rows };
}

function withGeometry(
  entry: Entry<GeoEntry['data']>,
  files: Map<string, ContentFile>,
  findings: Finding[],
): GeoEntry | undefined {
  const file = files.get(`geo/${entry.id}.geojson`) ?? files.get(`geo/${entry.id}.topo.json`);
  if (!file) {
    findings.push({
      at: entry.at,
      rule: 'file',
      what: `The geometry geo/${entry.id}.geojson is missing`,
      mend: 'Put it beside this descriptor, as .geojson or .topo.json',
    });
    return undefined;
  }
  try {
    return { ...entry, geometry: JSON.parse(file.text) };
  } catch (error) {
    findings.push(
      wholeFile(file, `The geometry is not JSON: ${(error as Error).message}`, 'Export it again'),
    );
    return undefined;
  }
}

/** The positions of a list, one set a record, with the number of the record cut off. */
function byRecord(positions: Entry['positions']): Entry['positions'][] {
  const records: Entry['positions'][] = [];
  for (const [path, place] of Object.entries(positions)) {
    const [, index, key = ''] = /^(\d+)(?:[.:](.*))?$/.exec(path) ?? [];
    if (index !== undefined) (records[Number(index)] ??= {})[key] = place;
  }
  return records;
}

const wholeFile = (file: ContentFile, what: string, mend: string): Finding => ({
  at: { file: file.label, line: 1, column: 1 },
  rule: 'file',
  what,
  mend,
});

/** Stands in for a site file that could not be read, so that the rules still run; nothing is shown. */
const emptySite = { lang: 'en', nameForms: [] } as unknown as Archive['site'];
