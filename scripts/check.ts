import { parseArgs } from 'node:util';
import { check } from '#archive/check.ts';
import { report, type ReportFormat } from '#archive/report.ts';

/** `npm run check`: the gate alone. Exit 0: nothing to mend. 1: findings. 2: wrong use. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'src/content' },
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
});
if (!['text', 'github', 'json'].includes(values.format)) {
  console.error(`There is no format "${values.format}". Use text, github or json.`);
  process.exit(2);
}
const started = performance.now();
const { findings, warnings, archive } = check(values.content, { strict: values.strict });
const text = report(findings, values.format as ReportFormat);
if (text !== '') (values.format === 'text' ? console.error : console.log)(text);
for (const line of warnings) console.error(line);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const records = `${archive.statistics.size} statistics, ${archive.claims.size} claims, ${archive.sources.size} sources, ${archive.explainers.size} explainers`;
console.error(
  findings.length === 0
    ? `The evidence holds: ${records}, checked in ${seconds} s.`
    : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${seconds} s. Nothing was built.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
