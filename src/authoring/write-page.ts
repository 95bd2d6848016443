import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { pageId } from '#schemas/common.ts';
import { explainer } from '#schemas/explainer.ts';
import { type Ask, askAt } from './asks.ts';
import { type CorrectionEntry, insertCorrection } from './insert-correction.ts';
import { recordText } from './insert-record.ts';
import type { Answers } from './record.ts';
import { Refused } from './refused.ts';
import { taken } from './standing.ts';
import { suggestion } from './suggestion.ts';
import { linesAdded, type Written } from './write-record.ts';

const pageIdAsk: Ask = {
  path: 'id',
  flag: 'id',
  words: 'The section of the page and its address in it, such as the-day/what-happened',
  required: true,
  list: false,
  choices: [],
  schema: pageId,
};
const asksOf = (paths: string, prefix = ''): Ask[] =>
  paths.split(' ').map((path) => ({ ...askAt(explainer, prefix + path), path, flag: path }));

/** What is asked about a new page. */
export const pageAsks = [
  pageIdAsk,
  ...asksOf('title standfirst order published reviewed keyPoints related'),
];

/** What is asked about a correction. */
export const correctionAsks = [pageIdAsk, ...asksOf('date kind was now note', 'corrections.0.')];

const BEGINNING =
  '{/* Write here. [#statistic] [@source, p. 4] [place:id] [actor:id] [term:id]; docs/authoring.md has the rest. */}';

/** The place of a new page in its section: behind the last one. */
export const nextOrder = (archive: Archive, id: string): number =>
  1 +
  [...archive.explainers.values()]
    .filter((page) => page.id.startsWith(`${id.split('/')[0]}/`))
    .reduce((last, { data }) => Math.max(last, data.order), 0);

/** Writes the draft of a page: its head, and a comment in the place of its text. */
export function writePage(
  answers: Answers,
  { content, archive }: { content: string; archive: Archive },
): Written {
  const id = answers.get('id') as string | undefined;
  if (id === undefined)
    throw new Refused('Name it by section and address: npm run new -- explainer section/slug', 2);
  const [section = ''] = id.split('/');
  const sections = [...archive.sections.keys()];
  if (!archive.sections.has(section))
    throw new Refused(`There is no section "${section}". There are ${sections.join(', ')}.`);
  const file = join(content, 'explainers', `${id}.mdx`);
  const reason = taken(archive, 'explainers', id);
  if (reason || existsSync(file)) throw new Refused(reason ?? `${file} is there already.`);

  const value = (key: string) => answers.get(key) ?? null;
  const head = {
    title: value('title'),
    standfirst: value('standfirst'),
    order: value('order'),
    published: value('published'),
    reviewed: value('reviewed'),
    draft: true,
    keyPoints: value('keyPoints'),
    corrections: [],
    related: value('related') ?? [],
  };
  const text = `---\n${recordText(head)}---\n\n${BEGINNING}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return { file, id, lines: [1, text.split('\n').length] };
}

/** Enters a correction into the head of a page. */
export function writeCorrection(answers: Answers, { archive }: { archive: Archive }): Written {
  const id = answers.get('id') as string | undefined;
  if (id === undefined) throw new Refused('Name a page: npm run new -- correction section/slug', 2);
  const pages = [...archive.explainers.keys()];
  const page = archive.explainers.get(id);
  if (!page) {
    const find = 'A page is named by section and file, such as section/slug.';
    throw new Refused(`There is no page "${id}". ${suggestion(id, pages, find)}`);
  }
  const entry = Object.fromEntries(
    correctionAsks
      .slice(1)
      .flatMap(({ path, required }) =>
        answers.has(path) || required || path === 'kind' ? [[path, answers.get(path) ?? null]] : [],
      ),
  ) as unknown as CorrectionEntry;
  const { file } = page.at;
  const before = readFileSync(file, 'utf8');
  const after = insertCorrection(before, entry);
  if (after === undefined) throw new Refused(`The head of ${file} cannot be read. Mend it first.`);
  writeFileSync(file, after);
  return { file, id, lines: linesAdded(before, after) };
}
