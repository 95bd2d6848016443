import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Archive } from '#archive/archive.ts';
import { check } from '#archive/check.ts';
import { draftFiles, idOfPage } from '#archive/drafts.ts';
import { formatFinding } from '#archive/finding.ts';
import { fingerprint } from '#archive/fingerprint.ts';
import { urlsOf } from '#archive/urls.ts';
import { Refused } from '#authoring/refused.ts';
import { suggestion } from '#authoring/suggestion.ts';
import { command } from './command.ts';
import { content, today, withOptions } from './options.ts';

/**
 * `npm run review -- <page>`: what changed under a page since its last review, record by record;
 * then the ledger and the page's own date are brought up to today.
 */
export const reviewPages = withOptions(
  {
    name: 'npm run review',
    about:
      'Says what changed under a page since its last review, and enters the review in the ledger.',
    takes: 'PAGE…',
    options: {
      all: { type: 'boolean', words: 'Every page' },
      content,
      today,
    },
  },
  ({ values, words }, { print, say }) => {
    const { archive, findings } = check(values.content);
    const pages = wanted(archive, values.all, words);
    // Drift is what a review ends; a missing correction concerns the page that lacks it alone.
    const reviewing = new Set(pages.map((id) => archive.explainers.get(id)!.at.file));
    const blocking = findings.filter(
      ({ rule, at }) => rule !== 'drift' && (rule !== 'uncorrected' || reviewing.has(at.file)),
    );
    if (blocking.length > 0) {
      for (const finding of blocking) say(formatFinding(finding));
      say('Mend these first: a review rests on evidence that holds.');
      return 1;
    }

    const ledger = structuredClone(archive.ledger);
    for (const id of pages) {
      const page = archive.explainers.get(id)!;
      const now = fingerprint(archive, page);
      const before = ledger.pages[id]?.records ?? {};
      for (const line of changes(before, now.records)) print(`${id}  ${line}`);
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
    print(`Reviewed: ${pages.join(', ')}.`);
    return 0;
  },
);

/** The pages that are named, or all that are published. */
function wanted(archive: Archive, all: boolean, words: string[]): string[] {
  const known = [...archive.explainers.keys()];
  const drafts = [...draftFiles(archive)].map(idOfPage);
  if (all) return known;
  if (words.length === 0) throw new Refused('Name a page, such as section/slug, or say --all.', 2);
  for (const id of words) {
    if (known.includes(id)) continue;
    if (drafts.includes(id))
      throw new Refused(
        `The page ${id} is a draft: there is nothing that readers have seen. Remove "draft: true" first.`,
      );
    const mend = suggestion(
      id,
      known,
      'A page is named by section and file, such as section/slug.',
    );
    throw new Refused(`There is no page ${id}. ${mend}`, 2);
  }
  return words;
}

/** What a page rests on now and did not before, or the other way round, or in another form. */
function changes(before: Record<string, string>, now: Record<string, string>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].flatMap((key) => {
    if (before[key] === undefined) return [`new       ${key}`];
    if (now[key] === undefined) return [`dropped   ${key}`];
    return before[key] === now[key] ? [] : [`changed   ${key}`];
  });
}

if (import.meta.main) await command(reviewPages);
