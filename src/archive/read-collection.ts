import type { CollectionName, Entry, PageEntry } from './archive.ts';
import { collections } from './collections.ts';
import { type Finding, ofFile } from './finding.ts';
import { pageBody, splitPage } from './page-body.ts';
import type { ContentFile } from './read-files.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** What one file gives: records, and the ids of those that their schema refused. */
interface CollectionFile {
  entries: Entry[];
  refused: string[];
  findings: Finding[];
}

const read = new Map<string, { text: string; result: CollectionFile }>();

/**
 * The records of one file, in its order. A file that has not changed since it was last read gives
 * the same entries again, so that a development server reads only what was saved.
 */
export function readCollectionFile(collection: CollectionName, file: ContentFile): CollectionFile {
  const last = read.get(file.label);
  if (last?.text === file.text) return last.result;
  const result = parseCollectionFile(collection, file);
  read.set(file.label, { text: file.text, result });
  return result;
}

function parseCollectionFile(collection: CollectionName, file: ContentFile): CollectionFile {
  const { form, schema } = collections[collection];
  const entries: Entry[] = [];
  const refused: string[] = [];
  if (form === 'page') return readPage(collection, file);

  const { data, positions, findings } = readYaml(file.text, file.label);
  if (findings.length > 0) return { entries, refused: idsIn(file.text), findings };
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
      ofFile(
        file.label,
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

/** The ids that stand in a file which could not be read, so that its records are not missed as well. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/(?:^|[\s{-])id:\s*['"]?([a-z0-9-]+)/g)].map((match) => match[1]!);

/** A page: frontmatter by its schema, body as a syntax tree with positions of the whole file. */
function readPage(collection: CollectionName, file: ContentFile): CollectionFile {
  const id = file.path
    .replace(/^explainers\//, '')
    .replace(/^site\/pages\//, '')
    .replace(/\.mdx$/, '');
  const nothing = { entries: [] as Entry[], refused: [id] };
  const page = splitPage(file.text);
  if (!page)
    return {
      ...nothing,
      findings: [
        ofFile(
          file.label,
          file.text.trim() === '' ? 'The file is empty' : 'The page has no frontmatter',
          'Begin it with the keys of the page between two lines of ---',
        ),
      ],
    };

  const { data, positions, findings } = readYaml(page.front, file.label, 1);
  const body = pageBody(file, page.body);
  findings.push(...body.findings);
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id))
    findings.push(
      ofFile(
        file.label,
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

/** The positions of a list, one set a record, with the number of the record cut off. */
function byRecord(positions: Entry['positions']): Entry['positions'][] {
  const records: Entry['positions'][] = [];
  for (const [path, place] of Object.entries(positions)) {
    const [, index, key = ''] = /^(\d+)(?:[.:](.*))?$/.exec(path) ?? [];
    if (index !== undefined) (records[Number(index)] ??= {})[key] = place;
  }
  return records;
}
