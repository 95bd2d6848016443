// Lighthouse on one page of each kind: the built site, served compressed on the loopback address, as
// a phone on a slow network gets it. Writes bench/LIGHTHOUSE.md. The tool is fetched for the run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../src/publish/serve.ts';

const VERSION = '13.5.0';
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    chromium: { type: 'string', default: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  },
});

const pages = [
  '/',
  '/explainers/',
  '/explainers/october-2020/the-truce-of-10-october/',
  '/explainers/start-here/the-conflict-in-ten-minutes/',
  '/charts/announced-dead-2020/',
  '/claims/',
  '/claims/first-breach-of-the-truce-of-10-october-2020/',
  '/sources/',
  '/places/shusha/',
  '/timeline/',
  '/search/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
  environment: { hostUserAgent: string };
}

/** One run of the tool on an address. It runs beside the server, which answers it meanwhile. */
async function measure(url: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const child = spawn(
    'npm',
    [
      'exec',
      '--yes',
      `--package=lighthouse@${VERSION}`,
      '--',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--max-wait-for-load=30000',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: values.chromium }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${said}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  return report;
}

const { address, server } = await serve(values.dir);
const rows: string[] = [];
let browser = '';
for (const path of pages) {
  const report = await measure(address.replace(/\/$/, '') + path);
  browser = /Chrome\/[\d.]+/.exec(report.environment.hostUserAgent)?.[0] ?? '';
  const number = (audit: string) => report.audits[audit]?.numericValue ?? NaN;
  const scores = categories.map((id) => String(Math.round(report.categories[id]!.score * 100)));
  const times = ['first-contentful-paint', 'largest-contentful-paint'].map(
    (audit) => `${(number(audit) / 1000).toFixed(1)} s`,
  );
  const row = [
    path,
    ...scores,
    ...times,
    number('cumulative-layout-shift').toFixed(3),
    `${Math.round(number('total-blocking-time'))} ms`,
    `${Math.round(number('total-byte-weight') / 1024)} kB`,
  ];
  rows.push(`| ${row.join(' | ')} |`);
  const failed = Object.entries(report.audits).filter(
    ([, { score }]) => score !== null && score < 0.9,
  );
  console.log(row.join('  '));
  for (const [id, { title }] of failed) console.log(`    ${id}: ${title}`);
}
await new Promise((done) => server.close(done));

const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
writeFileSync(
  'bench/LIGHTHOUSE.md',
  `# Lighthouse

\`node bench/lighthouse.ts\` on a built site: Lighthouse ${VERSION}, its mobile profile (a mid-range
phone on slow 4G, simulated), ${browser}, served compressed on the loopback address.
${machine}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.

| page | performance | accessibility | best practices | SEO | first paint | largest paint | layout shift | blocking time | weight |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
);
