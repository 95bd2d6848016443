import { parseArgs } from 'node:util';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';

/** `npm run check`: the gate alone. Exit 0: nothing to mend. 1: findings. 2: wrong use. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'src/content' },
    strict: { type: 'boolean', default: false },
  },
});
const started = performance.now();
const { findings, warnings, archive } = check(values.content, { strict: values.strict });
for (const finding of findings) console.error(formatFinding(finding));
for (const line of warnings) console.error(line);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const records = `${archive.statistics.size} statistics, ${archive.claims.size} claims, ${archive.sources.size} sources, ${archive.explainers.size} explainers`;
console.error(
  findings.length === 0
    ? `The evidence holds: ${records}, checked in ${seconds} s.`
    : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${seconds} s. Nothing was built.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
