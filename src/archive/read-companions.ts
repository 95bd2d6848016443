import type { z } from 'zod';
import type { Dataset } from '#schemas/dataset.ts';
import type { Geo } from '#schemas/geo.ts';
import type { DatasetEntry, Entry, GeoEntry } from './archive.ts';
import { type Finding, ofFile } from './finding.ts';
import { readCsv } from './read-csv.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** The files of the content folder by path. */
type Files = Map<string, ContentFile>;

/** A file that holds one thing: site, words, ledger. Missing or refused it is `undefined`. */
export function readSingle<T extends z.ZodType>(
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

/** A dataset with its table; `undefined` where the table is missing or refused. */
export function withRows(
  entry: Entry<Dataset>,
  files: Files,
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

/** A map descriptor with its geometry; `undefined` where that is missing or no JSON. */
export function withGeometry(
  entry: Entry<Geo>,
  files: Files,
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
      ofFile(
        file.label,
        `The geometry is not JSON: ${(error as Error).message}`,
        'Export it again',
      ),
    );
    return undefined;
  }
}
