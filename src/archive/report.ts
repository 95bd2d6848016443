import { type Finding, formatFinding } from './finding.ts';

export type ReportFormat = 'text' | 'github' | 'json';

/**
 * Findings for a terminal, for GitHub's annotations (workflow commands) or as JSON, one object a
 * finding.
 */
export function report(findings: Finding[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify(findings, null, 2);
  return findings.map(format === 'github' ? annotation : formatFinding).join('\n');
}

/** GitHub reads `%`, line breaks and, in properties, `:` and `,` escaped. */
const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = ({ at, rule, what, mend, level }: Finding) =>
  `::${level ?? 'error'} file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}::` +
  escaped(`${what}. ${mend}.`);
