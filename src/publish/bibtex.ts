import type { CslItem } from './citations.ts';

/** Entry types of BibTeX for the types of CSL; all others are `misc`. */
const types: Record<string, string> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
};

/** The field that names the work around an entry, by entry type. */
const containers: Record<string, string> = { article: 'journal', incollection: 'booktitle' };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Items as BibTeX in UTF-8. Texts stand in double braces, which keep their capitals, in every script;
 * ids are the keys. `urldate`, `day` and `langid` are known to BibLaTeX and skipped by older styles.
 */
export const bibtex = (items: CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const type = types[item.type] ?? 'misc';
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['title', text(item.title)],
    [
      'author',
      item.author && `{${item.author.map(({ literal }) => whole(literal)).join(' and ')}}`,
    ],
    [containers[type] ?? 'howpublished', item['container-title'] && text(item['container-title'])],
    [type === 'techreport' ? 'institution' : 'publisher', item.publisher && text(item.publisher)],
    ['year', year && `{${year}}`],
    ['month', month && months[month - 1]],
    ['day', day && `{${day}}`],
    ['url', item.URL && `{${item.URL}}`],
    ['urldate', item.accessed && `{${isoDate(item.accessed['date-parts'][0]!)}}`],
    ['langid', item.language && `{${item.language}}`],
  ].map(([name, value]) => [name as string, value ? String(value) : undefined]);
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

const isoDate = (parts: number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

const text = (words: string) => `{${whole(words)}}`;

/** A text in braces, which keep it as it is, with what TeX would read as a command made harmless. */
const whole = (words: string) => `{${words.replace(/[\\{}$&%#_^~]/g, (mark) => marks[mark]!)}}`;

const marks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
