import { type Archive, type CollectionName, type Entry } from '#archive/archive.ts';
import { dateText } from '#archive/dates.ts';
import { loadArchive } from '#archive/load.ts';
import { nearest } from '#archive/nearest.ts';
import { allEntries } from '#archive/passages.ts';
import { titleOf, usesOf } from '#archive/uses.ts';
import { valueText } from '#archive/values.ts';
import { Refused } from '#authoring/refused.ts';
import type { Statistic } from '#schemas/statistic.ts';
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
    const found = entries.filter(
      ({ collection, id, at }) =>
        wanted === id || wanted === `${collection}/${id}` || wanted === at.file,
    );
    if (found.length === 0) {
      const near = nearest(
        wanted,
        entries.map(({ id }) => id),
        Math.max(2, wanted.length / 4),
      );
      throw new Refused(
        `There is no record and no file "${wanted}". ${near ? `Did you mean "${near}"?` : 'Ids are whole.'}`,
      );
    }
    for (const entry of found) print([...describe(archive, entry), ''].join('\n'));
    return 0;
  },
);

function describe(archive: Archive, entry: Entry): string[] {
  const users = usesOf(archive, entry.collection, entry.id);
  return [
    `${entry.collection}/${entry.id}  ${entry.at.file}:${entry.at.line}`,
    `  ${titleOf(archive, entry)}`,
    ...(entry.collection === 'statistics' ? estimates(archive, entry.data as Statistic) : []),
    users.length === 0 ? '  Nothing names it.' : '  Named by',
    ...users.map(({ collection, id, title }) => `    ${collection}/${id}  ${title}`),
    ...touched(archive, entry),
  ];
}

function estimates(archive: Archive, { estimates, unit, quote }: Statistic): string[] {
  const noun = archive.units.get(unit)?.data ?? { id: unit, one: unit, other: unit };
  return [
    '  Estimates',
    ...estimates.map(
      (estimate) =>
        `  ${estimate.id === quote.estimate ? '*' : ' '} ${estimate.id}: ${valueText(archive, estimate, noun)}, ` +
        `${estimate.by.join(', ')}, ${dateText(estimate.asOf, archive.site.lang)}, ${estimate.counting}, from ${estimate.sources.join('; ')}`,
    ),
  ];
}

/** The pages for readers that show the record, however far up the chain. */
function touched(archive: Archive, entry: Entry): string[] {
  const seen = new Set<string>();
  const pages = new Set<string>();
  const follow = (collection: CollectionName, id: string) => {
    for (const user of usesOf(archive, collection, id)) {
      const key = `${user.collection}/${user.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (user.collection === 'explainers') pages.add(user.id);
      // A source is named by everything that rests on it; what it copies is not touched by it.
      if (user.collection !== 'sources' && user.collection !== 'actors')
        follow(user.collection, user.id);
    }
  };
  follow(entry.collection, entry.id);
  return pages.size === 0
    ? ['  A change touches no explainer.']
    : [
        '  A change touches',
        ...[...pages].map((id) => `    ${id}  (read it again, then npm run review -- ${id})`),
      ];
}

if (import.meta.main) await command(explainRecord);
