/** A place in a file; lines and columns count from 1. */
export interface Position {
  /** Relative to the project, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** Something an author has to mend, or, at level `warning`, should know. */
export interface Finding {
  at: Position;
  /** The permanent name of the rule. */
  rule: string;
  /** What is wrong, as a sentence without its full stop. */
  what: string;
  /** How to mend it, as a sentence without its full stop. */
  mend: string;
  level?: 'error' | 'warning';
}

/** `file:line:column  rule  what is wrong. How to mend it.` */
export function formatFinding({ at, rule, what, mend }: Finding): string {
  return `${at.file}:${at.line}:${at.column}  ${rule}  ${sentence(what)} ${sentence(mend)}`;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A finding about a file as a whole. */
export const ofFile = (file: string, what: string, mend: string): Finding => ({
  at: { file, line: 1, column: 1 },
  rule: 'file',
  what,
  mend,
});

/** By file, line, column and rule, so that two runs print the same list. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.rule, b.rule) ||
      compare(a.what, b.what),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
