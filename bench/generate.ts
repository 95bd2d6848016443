import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomInt, randomLcg } from 'd3';
import { parse, stringify } from 'yaml';

/** How much to make. */
export interface Size {
  pages: number;
  statistics?: number;
  sources?: number;
}

const WORDS =
  'the line between two towns was drawn by a commission that met for a year and left its papers in an office which nobody kept after the office closed so later readers had to put the story together from letters lists and the memory of those who had been there when it was first told and then told again with other names for the same rivers roads and hills'.split(
    ' ',
  );

/**
 * Writes an archive of generated pages: about 1,100 words each, six GFM tables, six footnotes, one
 * chart, eight bound statistics and twelve citations. Seeded: the same size gives the same bytes.
 *
 * The house rules come from `site`, a content folder; its records and pages are left out.
 */
export function generate(
  folder: string,
  site: string,
  { pages, statistics = 60, sources = 40 }: Size,
) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['site', 'editorial'])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  const write = (path: string, content: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  // What the home page shows is named by id, and those records are left out.
  const { home: _, ...rest } = parse(readFileSync(join(site, 'site/site.yaml'), 'utf8')) as Record<
    string,
    unknown
  >;
  write('site/site.yaml', stringify(rest));
  write('site/redirects.yaml', stringify([]));
  for (const name of readdirSync(join(folder, 'site/pages'))) {
    const path = `site/pages/${name}`;
    const [, front] = readFileSync(join(folder, path), 'utf8').split(/^---$/m);
    write(path, `---${front}---\n\nNothing is said here.\n`);
  }
  write('actors/bench.yaml', stringify([actor]));
  write('places/bench.yaml', stringify([{ id: 'town', name: 'Town', kind: 'settlement' }]));
  write('sources/bench.yaml', stringify(range(sources).map(source)));
  for (const start of range(Math.ceil(statistics / 1000)))
    write(
      `statistics/bench-${start}.yaml`,
      stringify(
        range(Math.min(1000, statistics - start * 1000)).map((n) =>
          statistic(start * 1000 + n, sources),
        ),
      ),
    );
  write('charts/bench.yaml', stringify(range(10).map((n) => chart(n, statistics))));
  for (const n of range(pages))
    write(`explainers/october-2020/page-${n}.mdx`, page(n, { statistics, sources }));
}

const range = (n: number) => Array.from({ length: n }, (_, index) => index);

const actor = {
  id: 'bureau',
  name: 'The Bureau',
  short: 'Bureau',
  kind: 'research',
  side: 'third',
  description: 'An office that counts.',
};

const source = (n: number) => ({
  id: `source-${n}`,
  type: 'report',
  title: `Report ${n}`,
  publisher: 'The Bureau',
  issued: '2021',
  url: `https://example.org/${n}`,
  read: '2026-01-01',
  lang: 'en',
  side: 'third',
  stance: 'An office that counts',
  reports: ['bureau'],
});

const statistic = (n: number, sources: number) => ({
  id: `toll-${n}`,
  title: `People killed in case ${n}`,
  measure: 'killed',
  unit: 'people',
  population: { side: 'both', group: 'all' },
  places: ['town'],
  period: { from: '2020' },
  estimates: [
    {
      id: 'low',
      low: 100 + n,
      high: 200 + n,
      asOf: '2021',
      by: ['bureau'],
      counting: 'estimate',
      sources: [`source-${n % sources}`],
    },
    {
      id: 'best',
      value: 150 + n,
      asOf: '2022',
      by: ['bureau'],
      counting: 'event-count',
      sources: [`source-${(n + 1) % sources}, p. 4`],
    },
  ],
  quote: { estimate: 'best', why: 'The newer of the two.' },
});

const chart = (n: number, statistics: number) => ({
  id: `chart-${n}`,
  kind: 'range-bars',
  section: 'october-2020',
  title: `Two counts of case ${n} lie far apart`,
  subtitle: 'People killed, by source.',
  unit: 'people',
  howToRead: 'A bar runs from the low to the high.',
  summary: 'Two rows, one bar and one mark.',
  data: { statistics: [`toll-${n % statistics}`] },
});

function page(n: number, { statistics, sources }: { statistics: number; sources: number }): string {
  const random = randomLcg((n + 1) / 1e6);
  const below = randomInt.source(random);
  const words = (count: number) =>
    range(count)
      .map(() => WORDS[below(WORDS.length)()])
      .join(' ');
  const sentence = (end = '.') => {
    const text = words(14);
    return text[0]!.toUpperCase() + text.slice(1) + end;
  };
  const cite = () => `[@source-${below(sources)()}]`;
  const figure = () => `${words(6)} [#toll-${below(statistics)()}]`;
  const table = () =>
    [
      '| case | note | source |',
      '| --- | --- | --- |',
      ...range(5).map((row) => `| ${row} | ${words(3)} | ${cite()} |`),
    ].join('\n');
  const section = (index: number) =>
    [
      `## Part ${index}: ${words(4)}`,
      `${sentence()} The count was ${figure()}.${cite()} ${sentence()}[^${index}]`,
      `${sentence(`.${cite()}`)} ${sentence()} *${words(3)}* and **${words(3)}**. ${sentence()} ${sentence()}`,
      table(),
      `${sentence()} ${sentence()} ${sentence()}`,
      ...(index === 2 ? [`<Chart id="chart-${n % 10}" />`] : []),
      `[^${index}]: ${sentence(`.${cite()}`)}`,
    ].join('\n\n');
  return `---
title: Page ${n}
standfirst: What was counted in case ${n}.
order: ${n + 1}
published: 2026-01-01
reviewed: 2026-01-01
keyPoints:
  - The counts differ.
  - Nobody kept a list.
---

${range(6)
  .map((index) => section(index + 1))
  .join('\n\n')}
`;
}
