import type { Archive, Entry } from '#archive/archive.ts';
import { dateText } from '#archive/dates.ts';
import { sectionOf } from '#archive/reading-order.ts';
import { explainersTouched } from '#archive/touched.ts';
import { isPaged, urlOf } from '#archive/urls.ts';
import { titleOf, type Use, usesOf } from '#archive/uses.ts';
import { valueText } from '#archive/values.ts';
import type { Statistic } from '#schemas/statistic.ts';

/** What a record is, where it is used and what a change to it touches, line by line. */
export function explained(archive: Archive, entry: Entry): string[] {
  const { collection, id, at } = entry;
  return [
    `${collection}/${id}  ${at.file}:${at.line}`,
    `  ${titleOf(archive, entry)}`,
    ...(isPaged(collection) ? [`  Its page is ${urlOf(collection, id)}`] : []),
    ...(collection === 'statistics' ? estimates(archive, entry.data as Statistic) : []),
    ...uses(archive, usesOf(archive, collection, id)),
    ...touches(archive, explainersTouched(archive, collection, id)),
  ];
}

function estimates(archive: Archive, { estimates, unit, quote }: Statistic): string[] {
  const noun = archive.units.get(unit)?.data ?? { id: unit, one: unit, other: unit };
  return [
    '  Estimates (* is quoted where a text names none)',
    ...estimates.map((estimate) => {
      const { id, by, asOf, counting, sources } = estimate;
      const facts = [
        valueText(archive, estimate, noun),
        by.join(', '),
        dateText(asOf, archive.site.lang),
        counting,
        `from ${sources.join('; ')}`,
      ];
      return `    ${id === quote.estimate ? '*' : ' '} ${id}: ${facts.join(', ')}`;
    }),
  ];
}

function uses(archive: Archive, users: Use[]): string[] {
  if (users.length === 0) return ['  Nothing names it.'];
  const draft = (id: string) => (archive.explainers.get(id)?.data.draft ? ' (draft)' : '');
  return [...Map.groupBy(users, ({ collection }) => collection)].flatMap(([collection, users]) => [
    `  Named by ${collection}`,
    ...users.map(({ id, title }) => `    ${id}  ${title}${draft(id)}`),
  ]);
}

/** Explainers that show the record, however far up the chain, and the feeds that carry these. */
function touches(archive: Archive, ids: string[]): string[] {
  const published = ids.filter((id) => !archive.explainers.get(id)!.data.draft);
  if (published.length === 0) return ['  A change touches no published explainer.'];
  const sections = new Set(published.map((id) => sectionOf({ id })));
  return [
    '  A change touches',
    ...published.map((id) => `    ${id}  (read it again, then npm run review -- ${id})`),
    `  and the feeds ${['all', ...sections].join(', ')}`,
  ];
}
