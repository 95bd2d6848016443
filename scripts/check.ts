import { check } from '#archive/check.ts';
import { report, type ReportFormat } from '#archive/report.ts';
import { command } from './command.ts';
import { content, withOptions } from './options.ts';

/** `npm run check`: the gate alone. */
export const checkContent = withOptions(
  {
    name: 'npm run check',
    about: 'Holds every number, claim and name of the archive against its evidence.',
    options: {
      content,
      drafts: {
        type: 'boolean',
        words: 'Drafts are judged as well; they are left out of what is published',
      },
      strict: { type: 'boolean', words: 'What is only warned of counts as a finding' },
      format: {
        type: 'string',
        default: 'text',
        choices: ['text', 'github', 'json'],
        words: 'For people, for annotations on GitHub, or for programs',
      },
    },
  },
  ({ values }, { print, say }) => {
    const started = performance.now();
    const { findings, warnings, archive } = check(values.content, {
      strict: values.strict,
      drafts: values.drafts,
    });
    const text = report(findings, values.format as ReportFormat);
    if (text !== '') (values.format === 'text' ? say : print)(text);
    for (const line of warnings) say(line);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const records = `${archive.statistics.size} statistics, ${archive.claims.size} claims, ${archive.sources.size} sources, ${archive.explainers.size} explainers`;
    say(
      findings.length === 0
        ? `The evidence holds: ${records}, checked in ${seconds} s.`
        : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${seconds} s. Nothing is built until they are mended.`,
    );
    return findings.length === 0 ? 0 : 1;
  },
);

if (import.meta.main) await command(checkContent);
