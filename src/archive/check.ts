import type { Archive } from './archive.ts';
import { type Finding, sortFindings } from './finding.ts';
import { type Loaded, loadArchive } from './load.ts';
import { passagesOf, siteTextsOf } from './passages.ts';
import { rules } from './rules/rules.ts';

export interface Checked {
  archive: Archive;
  /** What stops the build, sorted. */
  findings: Finding[];
  /** One line a kind of warning. */
  warnings: string[];
}

/** Loads the archive and runs every rule over it: all findings in one run. */
export function check(folder: string, options: { strict?: boolean } = {}): Checked {
  return judge(loadArchive(folder, folder), options);
}

/** Runs every rule over a loaded archive, and adds what was found while loading. */
export function judge({ archive, findings }: Loaded, { strict = false } = {}): Checked {
  const texts = [passagesOf(archive), siteTextsOf(archive)];
  const passages = texts.flatMap((each) => each.passages);
  const unparsed = texts.flatMap((each) => each.findings);
  const all = [...findings, ...unparsed, ...rules.flatMap((rule) => rule({ archive, passages }))];
  const isError = (finding: Finding) => strict || finding.level !== 'warning';
  const soft = all.filter((finding) => !isError(finding));
  const counts = Map.groupBy(soft, ({ rule }) => rule);
  return {
    archive,
    findings: sortFindings(all.filter(isError)),
    warnings: [...counts].map(
      ([rule, { length }]) => `warning  ${rule}  ${length} (npm run check -- --strict lists them)`,
    ),
  };
}
