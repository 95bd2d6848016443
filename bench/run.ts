import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { measure, type Measured, median } from './measure.ts';
import { copyPages, install, rivals } from './rivals.ts';

/**
 * `npm run bench`: builds generated pages with this project and with others, cold, warm and after
 * one edit, and writes `bench/RESULTS.md`. `--sizes 100,1000` and `--runs 3` change how much.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,4000' },
    runs: { type: 'string', default: '3' },
    rivals: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sizes = values.sizes.split(',').map(Number);
const project = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const rows: { what: string; pages: number; result: Measured }[] = [];
const note = (what: string, pages: number, result: Measured) => {
  rows.push({ what, pages, result });
  console.log(
    `${what}, ${pages} pages: ${result.seconds.toFixed(1)} s, ${result.megabytes.toFixed(0)} MB`,
  );
};
const repeat = (run: () => Measured) => median(Array.from({ length: Number(values.runs) }, run));

for (const pages of sizes) {
  const content = join(work, `content-${pages}`);
  generate(content, join(project, 'src/content'), { pages });
  const build = () =>
    measure(
      process.execPath,
      [
        // As `npm run build` does.
        '--max-semi-space-size=64',
        join(project, 'node_modules/astro/bin/astro.mjs'),
        'build',
        '--outDir',
        join(work, 'dist'),
      ],
      project,
      { CONTENT_DIR: content },
    );
  const forget = () => {
    for (const cache of ['archive', 'pages', 'search', 'pictures'])
      rmSync(join(project, 'node_modules/.cache', cache), { recursive: true, force: true });
  };
  note(
    'cold',
    pages,
    repeat(() => (forget(), build())),
  );
  note('warm', pages, repeat(build));
  const page = join(content, 'explainers/october-2020/page-1.mdx');
  note(
    'one page edited',
    pages,
    repeat(() => {
      writeFileSync(page, readFileSync(page, 'utf8').replace('Nobody kept', 'Again nobody kept'));
      return build();
    }),
  );
}

if (values.rivals)
  for (const rival of rivals) {
    const folder = join(work, rival.name.replace(/\W+/g, '-'));
    install(rival, folder);
    for (const pages of sizes.filter((size) => size <= 1000)) {
      rmSync(join(folder, rival.pages), { recursive: true, force: true });
      copyPages(rival, join(work, `content-${pages}`), folder);
      note(
        rival.name,
        pages,
        repeat(() => {
          for (const cache of ['.astro', 'node_modules/.astro', 'dist'])
            rmSync(join(folder, cache), { recursive: true, force: true });
          return measure(join(folder, 'node_modules/.bin/astro'), ['build'], folder);
        }),
      );
    }
  }

const ours = (pages: number) =>
  rows.find((row) => row.what === 'cold' && row.pages === pages)!.result.seconds;
const versions = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  .dependencies as Record<string, string>;
writeFileSync(
  join(project, 'bench/RESULTS.md'),
  [
    '# Build times',
    '',
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}, Astro ${versions['astro']}; medians of ${values.runs}; ${new Date().toISOString().slice(0, 10)}.`,
    'Each page: about 1,300 words with its markup, six GFM tables, six footnotes, one chart; ours also eight bound statistics and some forty citations, all rules of the gate on.',
    '',
    '| build | pages | seconds | to ours, cold | peak MB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ what, pages, result }) =>
        `| ${what} | ${pages} | ${result.seconds.toFixed(1)} | ${(result.seconds / ours(pages)).toFixed(2)} | ${result.megabytes.toFixed(0)} |`,
    ),
    '',
  ].join('\n'),
);
rmSync(work, { recursive: true, force: true });
