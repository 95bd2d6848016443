import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same pages in words that any MDX site reads: references become numbers and links. */
function plainPage(text: string, chart: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
  const title = /^title: .*$/m.exec(front)![0];
  return [
    '---',
    title,
    '---',
    '',
    `import Chart from '${chart}';`,
    body
      .replace(/\[#toll-(\d+)[^\]]*\]/g, (_, n: string) => `${150 + Number(n)} people`)
      .replace(/\[@source-(\d+)[^\]]*\]/g, (_, n: string) => `[${n}](https://example.org/${n})`),
  ].join('\n');
}

const chart = `---
import { scaleLinear } from 'd3';
const rows = [{ low: 100, high: 200 }, { low: 150, high: 150 }];
const x = scaleLinear([0, 200], [0, 640]);
---
<svg viewBox="0 0 640 80" role="img" aria-label="Two counts">
  {rows.map(({ low, high }, index) => <rect x={x(low)} y={index * 32} width={Math.max(2, x(high) - x(low))} height="24" />)}
</svg>
`;

const astroConfig = `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
export default defineConfig({
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx()],
});
`;

const starlightConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Bench', pagefind: false })] });
`;

/** A generator to compare with: how to set it up in a folder, and where its pages go. */
interface Rival {
  name: string;
  packages: string[];
  pages: string;
  /** From a page to the chart. */
  chart: string;
  files: Record<string, string>;
}

export const rivals: Rival[] = [
  {
    name: 'Starlight',
    packages: ['astro@7.3.5', '@astrojs/starlight', 'sharp', 'd3@7.9.2'],
    pages: 'src/content/docs',
    chart: '../../components/Chart.astro',
    files: {
      'astro.config.mjs': starlightConfig,
      'src/components/Chart.astro': chart,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
  },
  {
    name: 'Astro, unified and remark-gfm',
    packages: [
      'astro@7.3.5',
      '@astrojs/mdx@8.0.2',
      '@astrojs/markdown-remark@7.3.1',
      'remark-gfm@4.0.1',
      'd3@7.9.2',
    ],
    pages: 'src/pages/explainers',
    chart: '../../components/Chart.astro',
    files: { 'astro.config.mjs': astroConfig, 'src/components/Chart.astro': chart },
  },
];

/** Installs a rival in a folder, from the registry. */
export function install({ packages, files }: Rival, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync('npm', ['install', '--no-fund', '--no-audit', ...packages], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Puts the generated pages of an archive into a rival's folder. */
export function copyPages({ pages, chart }: Rival, archive: string, folder: string): void {
  const from = join(archive, 'explainers/october-2020');
  mkdirSync(join(folder, pages), { recursive: true });
  for (const name of readdirSync(from))
    writeFileSync(
      join(folder, pages, name),
      plainPage(readFileSync(join(from, name), 'utf8'), chart),
    );
}
