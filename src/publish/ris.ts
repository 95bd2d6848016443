import type { CslItem } from './citations.ts';

/** Reference types of RIS for the types of CSL; all others are `GEN`. */
const types: Record<string, string> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  legal_case: 'CASE',
  legislation: 'LEGAL',
  map: 'MAP',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SOUND',
  webpage: 'ELEC',
};

/** Items as RIS in UTF-8, one line a field: readers join a wrapped address with a blank in it. */
export const ris = (items: CslItem[]): string => items.map(record).join('\r\n');

function record(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued && String(issued[0])],
    ['DA', issued && date(issued)],
    ['UR', item.URL],
    ['Y2', item.accessed && date(item.accessed['date-parts'][0]!)],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2022/09/19/`, `2022/09//`, `2022///`: the parts that are known. */
const date = (parts: number[]) =>
  `${[0, 1, 2].map((index) => String(parts[index] ?? '').padStart(parts[index] ? 2 : 0, '0')).join('/')}/`;

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();
