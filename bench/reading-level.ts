import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '#archive/load.ts';
import { readingOrder } from '#archive/reading-order.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { printedSentences } from './printed-sentences.ts';

/**
 * `npm run reading-level`: the Flesch–Kincaid grade and the words of each explainer, printed and
 * written to `bench/READING-LEVEL.md`. `--hard <page>` prints that page’s hardest sentences instead.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'src/content' },
    hard: { type: 'string' },
  },
});
const { archive } = loadArchive(values.content, values.content);
const pages = readingOrder(archive);

if (values.hard === undefined) table();
else hardest(values.hard);

function table(): void {
  const rows = pages.map((page) => {
    const { grade, words, sentences } = fleschKincaid(printedSentences(archive, page));
    return `| ${page.id} | ${grade.toFixed(1)} | ${words} | ${(words / sentences).toFixed(1)} |`;
  });
  const text = `# Reading level of the explainers

Written by \`npm run reading-level\`. The aim is grade 12 or lower and 1,000 to 2,500 words a page.
Grade: Flesch–Kincaid, as \`bench/flesch-kincaid.ts\` works it out. Counted are standfirst, key points
and running text as printed, without headings, tables, figures, claims and lists of sources. Long
names of countries weigh on the grade: “Azerbaijani” has five syllables.

<!-- prettier-ignore -->
| page | grade | words | words a sentence |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
  writeFileSync(resolve(import.meta.dirname, 'READING-LEVEL.md'), text);
  console.log(rows.join('\n'));
}

function hardest(id: string): void {
  const page = archive.explainers.get(id);
  if (!page) {
    console.error(`There is no page ${id}. There are ${pages.map((each) => each.id).join(', ')}.`);
    process.exit(2);
  }
  const graded = printedSentences(archive, page).map((sentence) => ({
    sentence,
    grade: fleschKincaid([sentence]).grade,
  }));
  for (const { grade, sentence } of graded.sort((a, b) => b.grade - a.grade).slice(0, 12))
    console.log(`${grade.toFixed(1)}  ${sentence}`);
}
