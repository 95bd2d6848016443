import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from './finding.ts';
import { unprintableAdvice, unprintableIn } from './unprintable.ts';

/** A file of the content folder; `path` is relative to that folder, with forward slashes. */
export interface ContentFile {
  path: string;
  /** As printed in findings: relative to the project. */
  label: string;
  text: string;
}

/** Larger files are no prose that a person wrote, and would stall every build. */
const LIMIT: Record<string, number> = {
  mdx: 512 * 1024,
  yaml: 4 * 2 ** 20,
  csv: 4 * 2 ** 20,
  json: 8 * 2 ** 20,
  geojson: 8 * 2 ** 20,
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Every file below `folder`, sorted by path. Links, odd names, oversize, broken UTF-8 and odd signs become findings. */
export function readFiles(folder: string, label: string) {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const report = (file: string, what: string, mend: string) =>
    findings.push({ at: { file, line: 1, column: 1 }, rule: 'file', what, mend });

  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const name of names) {
    const full = join(folder, name);
    const path = name.split(sep).join('/');
    const shown = `${label}/${path}`;
    const stat = lstatSync(full);
    if (stat.isSymbolicLink()) {
      const target = relative(realpathSync(folder), realpathOf(full) ?? '..');
      report(
        shown,
        `This is a link${target.startsWith('..') ? ' out of the content folder' : ''}`,
        'Put the file itself here',
      );
      continue;
    }
    if (!stat.isFile() || path.split('/').some((part) => part.startsWith('.'))) continue;
    const limit = LIMIT[path.split('.').at(-1)!];
    if (limit === undefined) {
      report(
        shown,
        'No collection reads files of this kind',
        'Use .mdx, .yaml, .csv, .json or .geojson, or move it out',
      );
      continue;
    }
    if (stat.size > limit) {
      report(
        shown,
        `The file has ${stat.size.toLocaleString('en-GB')} bytes; the limit is ${limit.toLocaleString('en-GB')}`,
        'Split it',
      );
      continue;
    }
    try {
      const text = utf8.decode(readFileSync(full)).replaceAll('\r\n', '\n');
      findings.push(...oddSigns(text, shown));
      files.push({ path, label: shown, text });
    } catch {
      report(shown, 'The file is not valid UTF-8', 'Save it again with the encoding UTF-8');
    }
  }
  return { files, findings };
}

/** The first sign of a file that cannot be printed. */
function oddSigns(text: string, file: string): Finding[] {
  const found = unprintableIn(text);
  if (!found) return [];
  const before = text.slice(0, found.offset).split('\n');
  const at = { file, line: before.length, column: before.at(-1)!.length + 1 };
  return [{ at, rule: 'file', ...unprintableAdvice(found.sign) }];
}

function realpathOf(path: string) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
