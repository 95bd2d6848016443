import type { Archive } from './archive.ts';
import { draftFiles, withoutDrafts } from './drafts.ts';
import { type Finding, sortFindings } from './finding.ts';
import { type Loaded, loadArchive } from './load.ts';
import { passagesOf, siteTextsOf } from './passages.ts';
import { rules } from './rules/rules.ts';

export interface Checked {
  /** What was judged: without `drafts` the archive as it is published. */
  archive: Archive;
  /** What stops the build, sorted. */
  findings: Finding[];
  /** One line a kind of warning. */
  warnings: string[];
}

interface Options {
  /** What is only warned of counts as a finding. */
  strict?: boolean;
  /** Drafts are judged as well; without it the archive is judged as it is published. */
  drafts?: boolean;
}

/** Loads the archive and runs every rule over it: all findings in one run. */
export function check(folder: string, options: Options = {}): Checked {
  return judge(loadArchive(folder, folder), options);
}

/** Runs every rule over a loaded archive, and adds what was found while loading. */
export function judge(loaded: Loaded, { strict = false, drafts = false }: Options = {}): Checked {
  const archive = drafts ? loaded.archive : withoutDrafts(loaded.archive);
  const findings = drafts ? loaded.findings : ofPublished(loaded);
  const texts = [passagesOf(archive), siteTextsOf(archive)];
  const passages = texts.flatMap((each) => each.passages);
  const unparsed = texts.flatMap((each) => each.findings);
  const all = [...findings, ...unparsed, ...rules.flatMap((rule) => rule({ archive, passages }))];
  const isError = (finding: Finding) => strict || finding.level !== 'warning';
  const soft = all.filter((finding) => !isError(finding));
  const counts = Map.groupBy(soft, ({ rule }) => rule);
  const left = draftFiles(loaded.archive).size;
  return {
    archive,
    findings: sortFindings(all.filter(isError)),
    warnings: [
      ...[...counts].map(
        ([rule, { length }]) =>
          `warning  ${rule}  ${length} (npm run check -- --strict lists them)`,
      ),
      ...(drafts || left === 0
        ? []
        : [`left out  draft  ${left} (npm run check -- --drafts asks the same of them)`]),
    ],
  };
}

/** What was found while loading, without what concerns drafts alone. */
export function ofPublished({ archive, findings }: Loaded): Finding[] {
  const drafts = draftFiles(archive);
  return findings.filter(({ at }) => !drafts.has(at.file));
}
