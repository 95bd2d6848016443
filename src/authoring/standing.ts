import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, CollectionName, Entry } from '#archive/archive.ts';
import { duplicateId } from '#archive/load.ts';
import { allEntries } from '#archive/passages.ts';
import { Refused } from './refused.ts';

/**
 * Why an id is not free, in the words of the gate; `undefined` where it is. A record that the gate
 * refuses for now has its id all the same.
 */
export function taken(archive: Archive, collection: CollectionName, id: string) {
  const entry = allEntries(archive).find(
    (each) => each.collection === collection && each.id === id,
  );
  const at = entry?.at ?? unreadAt(archive, collection, id);
  if (!at) return undefined;
  const { rule, what, mend } = duplicateId(id, { at } as Entry);
  return `${rule}  ${what}. ${mend}.`;
}

function unreadAt(archive: Archive, collection: CollectionName, id: string) {
  if (!archive.refused.has(`${collection}/${id}`)) return undefined;
  for (const [file, text] of archive.files) {
    if (file.endsWith(`/${collection}/${id}.mdx`)) return { file, line: 1, column: 1 };
    if (!file.includes(`/${collection}/`)) continue;
    const line = text
      .split('\n')
      .findIndex((each) => /^(- )?id: /.test(each) && named(each) === id);
    if (line >= 0) return { file, line: line + 1, column: 1 };
  }
  return undefined;
}

const named = (line: string) => line.replace(/^(- )?id: /, '').trim();

/** The file of a collection that takes a new record: the one that is named, or the only one. */
export function fileFor(content: string, collection: string, topic: string | undefined): string {
  const folder = join(content, collection);
  if (topic !== undefined) {
    const stem = topic.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (!/^[a-z0-9-]+$/.test(stem))
      throw new Refused(`“${topic}” is no name of a file: small letters, digits and hyphens.`, 2);
    return join(folder, `${stem}.yaml`);
  }
  const stems = topicsOf(content, collection);
  if (stems.length > 1)
    throw new Refused(
      `Say into which file of ${collection}/ with --file: ${stems.join(', ')}, or a new name.`,
      2,
    );
  return join(folder, `${stems[0] ?? collection}.yaml`);
}

/** The names of the files that a collection has, without their ending. */
export function topicsOf(content: string, collection: string): string[] {
  try {
    return readdirSync(join(content, collection))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .toSorted();
  } catch {
    return [];
  }
}
