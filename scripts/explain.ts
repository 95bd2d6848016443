import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Entry } from '#archive/archive.ts';
import { loadArchive } from '#archive/load.ts';
import { allEntries } from '#archive/passages.ts';
import { explained } from '#authoring/explained.ts';
import { Refused } from '#authoring/refused.ts';
import { suggestion } from '#authoring/suggestion.ts';
import { command } from './command.ts';
import { content, withOptions } from './options.ts';

/** `npm run explain -- <id or file>`: what a record is, where it is used, what a change to it touches. */
export const explainRecord = withOptions(
  {
    name: 'npm run explain',
    about: 'Says what a record is, where it is used and which pages a change to it would touch.',
    takes: 'ID or FILE',
    options: { content },
  },
  ({ values, words: [wanted] }, { print }) => {
    if (wanted === undefined)
      throw new Refused('Name a record or a file: npm run explain -- some-id, or a file.', 2);
    const { archive } = loadArchive(values.content, values.content);
    const entries = allEntries(archive);
    const found = entries.filter(isMeant(wanted));
    if (found.length === 0) throw new Refused(missing(wanted, entries));
    for (const entry of found) print([...explained(archive, entry), ''].join('\n'));
    return 0;
  },
);

/** By id, by collection and id, or by file; a table stands for its descriptor. */
function isMeant(wanted: string) {
  const file = resolve(wanted).replace(/\.(csv|geojson|topo\.json)$/, '.yaml');
  return ({ collection, id, at }: Entry) =>
    wanted === id || wanted === `${collection}/${id}` || file === resolve(at.file);
}

function missing(wanted: string, entries: Entry[]): string {
  if (existsSync(wanted)) {
    const path = relative('', wanted).replaceAll(sep, '/');
    return `${path} holds no record that can be read: npm run check says what is wrong with it.`;
  }
  const ids = entries.map(({ id }) => id);
  const find = 'An id is written whole; search for a word of it in the content folder.';
  return `There is no record and no file "${wanted}". ${suggestion(wanted, ids, find)}`;
}

if (import.meta.main) await command(explainRecord);
