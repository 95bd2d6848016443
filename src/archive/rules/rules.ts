import type { Archive } from '../archive.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages.ts';
import { knownReferences } from './known-references.ts';

/** What every rule sees. */
export interface Checkable {
  archive: Archive;
  /** Every text of the archive, parsed. */
  passages: Passage[];
}

/** Returns what is wrong; never throws. */
export type Rule = (checkable: Checkable) => Finding[];

/** All rules of the gate; the table in `docs/rules.md` says why each is there. */
export const rules: Rule[] = [knownReferences];
