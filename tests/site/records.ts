import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';

/** The records as their authors wrote them, read without any code of the archive. */
const folder = process.env['CONTENT_DIR'] ?? 'src/content';

type Raw = Record<string, unknown>;
interface RawEstimate {
  id: string;
  value?: number;
  low?: number;
  high?: number;
}
interface RawStatistic {
  id: string;
  estimates: RawEstimate[];
}
interface RawSeries {
  dataset: string;
  x: string;
  value: string;
  low?: string;
  high?: string;
  where?: Record<string, unknown>;
  sum?: 'year' | 'month' | 'same';
  total?: boolean;
}

const listsOf = <T>(collection: string): T[] =>
  globSync(`${collection}/*.yaml`, { cwd: folder }).flatMap(
    (file) => parse(readFileSync(join(folder, file), 'utf8')) as T[],
  );

export const statistics = new Map(
  listsOf<RawStatistic>('statistics').map((statistic) => [statistic.id, statistic]),
);
export const charts = listsOf<{ id: string; data: Raw }>('charts');

/** The numbers that an estimate prints: its bounds where it has two, else what there is. */
export function numbersOf({ value, low, high }: RawEstimate): number[] {
  if (low !== undefined && high !== undefined && low !== high) return [low, high];
  return [value ?? low ?? high].filter((number) => number !== undefined);
}

/** Every number that the records behind a chart hold, with the sums that it declares. */
export function numbersBehind(data: Raw): Set<number> {
  return new Set(
    leaves(data).flatMap((leaf): number[] =>
      typeof leaf === 'string' ? ofReference(leaf) : ofSeries(leaf),
    ),
  );
}

/** Numbers that the table of a chart must hold: those of the estimates that it names one by one. */
export const numbersNamed = (data: Raw): number[] =>
  leaves(data).flatMap((leaf) =>
    typeof leaf === 'string' && leaf.includes('#') ? ofReference(leaf) : [],
  );

/** References to statistics, and series of datasets, anywhere in the data of a chart. */
function leaves(node: unknown): (string | RawSeries)[] {
  if (typeof node === 'string') return statistics.has(node.split('#')[0]!) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap(leaves);
  if (typeof node !== 'object' || node === null) return [];
  // A matrix reads words from its table: no column of it holds numbers.
  if ('dataset' in node && 'x' in node) return [node as RawSeries];
  // What a chart leaves out is named too, and is not drawn.
  return Object.entries(node).flatMap(([key, value]) => (key === 'except' ? [] : leaves(value)));
}

const ofReference = (ref: string) => {
  const [id, one] = ref.split('#');
  return statistics
    .get(id!)!
    .estimates.filter((estimate) => one === undefined || estimate.id === one)
    .flatMap(({ value, low, high }) => [value, low, high].filter((n) => n !== undefined));
};

function ofSeries({ dataset, x, value, low, high, where = {}, sum, total }: RawSeries): number[] {
  const keeps = (row: Raw) =>
    Object.entries(where).every(([column, wanted]) =>
      [wanted].flat().some((cell) => String(cell) === row[column]),
    );
  const table = readFileSync(join(folder, `datasets/${dataset}.csv`), 'utf8').replace(
    /^\uFEFF/,
    '',
  );
  const rows = csvParse(table).filter(keeps);
  const cells = rows.flatMap((row) => [row[value], low && row[low], high && row[high]]);
  const keyLength = sum === 'year' ? 4 : sum === 'month' ? 7 : undefined;
  const groups = Map.groupBy(rows, (row) => row[x]!.slice(0, keyLength));
  const values = sum
    ? [...groups.values()].map((group) => group.reduce((all, row) => all + Number(row[value]), 0))
    : rows.map((row) => Number(row[value]));
  let running = 0;
  return [
    ...cells.filter((cell) => cell !== undefined && cell !== '').map(Number),
    ...values,
    ...(total ? values.map((number) => (running += number)) : []),
  ];
}

/** Every name of every place, with the id of the place. */
export const placeNames = (): [id: string, name: string][] =>
  listsOf<{ id: string; name: string; forms?: Raw[]; aliases?: string[] }>('places').flatMap(
    ({ id, name, forms = [], aliases = [] }) =>
      [name, ...forms.flatMap((form) => [form['name'], form['script']]), ...aliases]
        .filter((form): form is string => form !== undefined)
        .map((form): [string, string] => [id, form]),
  );
