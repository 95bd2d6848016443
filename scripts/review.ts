import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { fingerprint, hashOf } from '#archive/fingerprint.ts';
import { urlsOf } from '#archive/urls.ts';

/**
 * `npm run review -- <page>`: what changed under a page since its last review, record by record;
 * then the ledger and the page's own date are brought up to today. With `--all`, every page.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'src/content' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const { archive, findings } = check(values.content);
const pages = values.all ? [...archive.explainers.keys()] : positionals;
const unknown = pages.filter((id) => !archive.explainers.has(id));
if (pages.length === 0 || unknown.length > 0) {
  console.error(
    pages.length === 0
      ? 'Name a page, such as section/slug, or say --all.'
      : `There is no page ${unknown.join(', ')}. There are ${[...archive.explainers.keys()].join(', ')}.`,
  );
  process.exit(2);
}
// Drift is what a review ends; a missing correction concerns the page that lacks it alone.
const reviewing = new Set(pages.map((id) => archive.explainers.get(id)!.at.file));
const blocking = findings.filter(
  ({ rule, at }) => rule !== 'drift' && (rule !== 'uncorrected' || reviewing.has(at.file)),
);
if (blocking.length > 0) {
  for (const finding of blocking) console.error(formatFinding(finding));
  console.error('Mend these first: a review rests on evidence that holds.');
  process.exit(1);
}

const ledger = structuredClone(archive.ledger);
for (const id of pages) {
  const page = archive.explainers.get(id)!;
  const before = ledger.pages[id];
  const now = fingerprint(archive, page);
  const keys = new Set([...Object.keys(before?.records ?? {}), ...Object.keys(now.records)]);
  for (const key of keys) {
    const was = before?.records[key];
    const is = now.records[key] ?? hashOf(archive, key);
    if (was === undefined) console.log(`${id}  new       ${key}`);
    else if (now.records[key] === undefined) console.log(`${id}  dropped   ${key}`);
    else if (was !== is) console.log(`${id}  changed   ${key}`);
  }
  ledger.pages[id] = { reviewed: values.today, ...now };
  const text = readFileSync(page.at.file, 'utf8');
  writeFileSync(page.at.file, text.replace(/^reviewed:.*$/m, `reviewed: ${values.today}`));
}
ledger.urls = [...new Set([...ledger.urls, ...urlsOf(archive)])].toSorted();
ledger.pages = Object.fromEntries(
  Object.entries(ledger.pages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(
  `${values.content}/ledger.yaml`,
  `# Written by npm run review; not by hand.\n${stringify(ledger, { lineWidth: 0 })}`,
);
console.log(`Reviewed: ${pages.join(', ')}.`);
