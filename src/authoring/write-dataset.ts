import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { id, words } from '#schemas/common.ts';
import { dataset } from '#schemas/dataset.ts';
import { type Ask, askAt } from './asks.ts';
import { describeTable } from './describe-table.ts';
import { recordText } from './insert-record.ts';
import type { Answers } from './record.ts';
import { Refused } from './refused.ts';
import { taken } from './standing.ts';
import type { Written } from './write-record.ts';

/** What is asked about a table; its columns are read from it. */
export const datasetAsks: Ask[] = [
  {
    path: 'table',
    flag: 'table',
    words: 'The table: a file of comma-separated values',
    required: true,
    list: false,
    choices: [],
    schema: words,
  },
  ...'id title description producer sources version licence.id licence.name licence.url redistribute retrieved citation'
    .split(' ')
    .map((path) => askAt(dataset, path)),
];

/** The id that a table suggests: the name of its file. */
export const idOfTable = (table: string): string => basename(table).replace(/\.csv$/i, '');

/**
 * Puts a table into the archive as it is and writes its descriptor: types from its cells, and keys
 * without a value for what only a person knows.
 */
export function writeDataset(
  answers: Answers,
  { content, archive }: { content: string; archive: Archive },
): Written {
  const table = answers.get('table') as string | undefined;
  if (table === undefined) throw new Refused('Name a table: npm run new -- dataset table.csv', 2);
  if (!existsSync(table)) throw new Refused(`There is no file ${table}.`, 2);
  const name = (answers.get('id') as string | undefined) ?? idOfTable(table);
  if (!id.safeParse(name).success)
    throw new Refused(
      `“${name}” is no id: small letters, digits and single hyphens. Give one with --id.`,
      2,
    );
  const folder = join(content, 'datasets');
  const [csv, yaml] = [join(folder, `${name}.csv`), join(folder, `${name}.yaml`)];
  const reason = taken(archive, 'datasets', name);
  if (reason || existsSync(yaml)) throw new Refused(reason ?? `${yaml} is there already.`);
  const inPlace = resolve(csv) === resolve(table);
  if (!inPlace && existsSync(csv)) throw new Refused(`${csv} is there already. Give another --id.`);

  const columns = describeTable(readFileSync(table, 'utf8'));
  const text = recordText({ ...head(name, answers), columns });
  mkdirSync(folder, { recursive: true });
  if (!inPlace) copyFileSync(table, csv, constants.COPYFILE_EXCL);
  writeFileSync(yaml, text, { flag: 'wx' });
  return { file: yaml, id: name, lines: [1, text.split('\n').length] };
}

/** The head of a descriptor, in its order. */
function head(id: string, answers: Answers): object {
  const value = (path: string) => answers.get(path) ?? null;
  const url = answers.get('licence.url');
  return {
    id,
    title: value('title'),
    description: value('description'),
    producer: value('producer'),
    sources: value('sources'),
    version: value('version'),
    licence: { id: value('licence.id'), name: value('licence.name'), ...(url ? { url } : {}) },
    redistribute: value('redistribute'),
    retrieved: value('retrieved'),
    citation: value('citation'),
  };
}
