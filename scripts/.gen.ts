import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { withChanges } from '../tests/unit/altered-fixture.ts';
const list = (await import('/tmp/loc/caselist.mjs')).default as string[][];
const text = readFileSync('tests/unit/bad-input.ts', 'utf8');
const head = text
  .slice(text.indexOf('const page'), text.indexOf('export const cases'))
  .replace(
    /: Change\[\]|\(text: string\)|file: string, from: string, to: string|file: string, text: string \| Uint8Array/g,
    (m) =>
      m === '(text: string)'
        ? '(text)'
        : m.startsWith('file: string, from')
          ? 'file, from, to'
          : m.startsWith('file: string, text')
            ? 'file, text'
            : '',
  );
let out = '';
for (const [fault, expr] of list) {
  if (!expr) {
    out += `  ${fault}\n`;
    continue;
  }
  const changes = new Function(head + ';return ' + expr)();
  const found = withChanges(changes, (folder) =>
    check(folder).findings.map((f) =>
      formatFinding(f)
        .replace(folder + '/', '')
        .replaceAll(folder + '/', ''),
    ),
  );
  console.log('## ' + fault);
  for (const l of found) console.log('   ' + l);
  out += `  { fault: ${JSON.stringify(fault)}, changes: ${expr}, found: ${JSON.stringify(found)} },\n`;
}
writeFileSync('/tmp/loc/cases.out', out);
