import { positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { fingerprint, hashOf } from '../fingerprint.ts';
import type { Checkable } from './rules.ts';

/**
 * Finds pages whose evidence moved since somebody last read them: a record that they quote was
 * changed or removed, or a number that they print became another without a correction.
 */
export function drift({ archive }: Checkable): Finding[] {
  return [...archive.explainers.values()].flatMap((page): Finding[] => {
    const reviewed = archive.ledger.pages[page.id];
    if (!reviewed)
      return [
        {
          at: positionOf(page, 'reviewed'),
          rule: 'not-reviewed',
          what: 'The ledger does not know this page',
          mend: `Read it whole, then run npm run review -- ${page.id}`,
          level: 'warning',
        },
      ];
    const now = fingerprint(archive, page);
    const changed = Object.entries(reviewed.records)
      .filter(([key, hash]) => hashOf(archive, key) !== hash)
      .map(([key]) => key);
    const moved = Object.entries(reviewed.quoted).filter(
      ([id, value]) => now.quoted[id] !== undefined && now.quoted[id] !== value,
    );
    return [
      ...changed.map((key) => ({
        at: positionOf(page, 'reviewed'),
        rule: 'drift',
        what: `The record ${key} changed since this page was reviewed on ${reviewed.reviewed}`,
        mend: `Read the page again, then run npm run review -- ${page.id}`,
      })),
      ...(now.corrections > reviewed.corrections ? [] : moved).map(([id, value]) => ({
        at: positionOf(page, 'corrections'),
        rule: 'uncorrected',
        what: `The page printed “${value}” for ${id} and now prints “${now.quoted[id]}”`,
        mend: 'Add an entry to "corrections" that says so',
      })),
    ];
  });
}
