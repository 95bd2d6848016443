import type { Place } from '#schemas/place.ts';
import type { Statistic } from '#schemas/statistic.ts';
import { type Archive, type CollectionName, type Entry, positionOf } from '../archive.ts';
import { byName } from '../by-name.ts';
import type { Finding } from '../finding.ts';
import { linksOf, textLinksOf } from '../links.ts';
import { nearest } from '../nearest.ts';
import { allEntries } from '../passages.ts';
import type { Checkable } from './rules.ts';

/** Finds references, in fields and in texts, to records that do not exist or cannot be read. */
export function knownReferences({ archive, passages }: Checkable): Finding[] {
  const ids = idsOf(archive);
  const unknown = (collection: CollectionName, id: string) =>
    !ids.get(collection)!.has(id) && !archive.refused.has(`${collection}/${id}`);
  const findings: Finding[] = [];

  for (const entry of allEntries(archive)) {
    // What a chart draws is reported with its columns, by the rule of chart data.
    if (entry.collection !== 'charts')
      for (const { collection, id, path } of linksOf(entry))
        if (unknown(collection, id))
          findings.push({
            at: positionOf(entry, path),
            ...unknownId(archive, collection, id, ids),
          });
    if (entry.collection === 'statistics') findings.push(...estimateFindings(entry as never));
    if (entry.collection === 'places') findings.push(...formFindings(entry as never, archive));
    if (entry.collection === 'explainers' && unknown('sections', entry.id.split('/')[0]!))
      findings.push({
        at: entry.at,
        ...unknownId(archive, 'sections', entry.id.split('/')[0]!, ids),
      });
  }

  for (const passage of passages)
    for (const { collection, id, point, reference } of textLinksOf(passage.tree)) {
      const at = () => passage.at(point);
      if (reference?.problem) {
        if (reference.items[0]!.id === id)
          findings.push({
            at: at(),
            rule: 'reference',
            what: `This reference cannot be read: ${reference.problem}`,
            mend: 'Write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id]',
          });
      } else if (unknown(collection, id))
        findings.push({ at: at(), ...unknownId(archive, collection, id, ids) });
      else if (collection === 'statistics' && reference?.items[0]!.options['estimate']) {
        const wanted = reference.items[0]!.options['estimate'];
        const estimates = archive.statistics.get(id)?.data.estimates.map((e) => e.id) ?? [];
        if (estimates.length > 0 && !estimates.includes(wanted))
          findings.push({
            at: at(),
            rule: 'unknown-id',
            what: `The statistic "${id}" has no estimate "${wanted}"`,
            mend: `It has ${estimates.join(', ')}`,
          });
      }
    }
  return findings;
}

function idsOf(archive: Archive): Map<CollectionName, Set<string>> {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of allEntries(archive))
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  for (const name of [
    'sources',
    'statistics',
    'claims',
    'events',
    'places',
    'actors',
    'terms',
  ] as const)
    if (!ids.has(name)) ids.set(name, new Set());
  for (const name of ['charts', 'sections', 'parties', 'units', 'datasets', 'explainers'] as const)
    if (!ids.has(name)) ids.set(name, new Set());
  return ids;
}

/** The words of an `unknown-id` finding, with the nearest id that exists. */
function unknownId(
  archive: Archive,
  collection: CollectionName,
  id: string,
  ids: Map<CollectionName, Set<string>>,
) {
  // In a short id every letter counts: three letters are near to any other three.
  const limit = id.length < 5 ? 1 : Math.max(2, Math.floor(id.length / 4));
  const near = byName(archive, collection, id) ?? nearest(id, ids.get(collection)!, limit);
  return {
    rule: 'unknown-id',
    what: `There is no record "${id}" among the ${collection}`,
    mend: near ? `Did you mean "${near}"?` : 'Add it, or correct the id',
  };
}

function estimateFindings(entry: Entry<Statistic>): Finding[] {
  const ids = entry.data.estimates.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return [
    ...(ids.includes(entry.data.quote.estimate)
      ? []
      : [
          {
            at: positionOf(entry, 'quote.estimate'),
            rule: 'unknown-id',
            what: `There is no estimate "${entry.data.quote.estimate}" here`,
            mend: `It has ${ids.join(', ')}`,
          },
        ]),
    ...(twice < 0
      ? []
      : [
          {
            at: positionOf(entry, `estimates.${twice}.id`),
            rule: 'duplicate-id',
            what: `The estimate "${ids[twice]}" stands twice`,
            mend: 'Give one of the two another id',
          },
        ]),
  ];
}

function formFindings(entry: Entry<Place>, archive: Archive): Finding[] {
  const known = archive.site.nameForms.map(({ id }) => id);
  return entry.data.forms.flatMap(({ form }, index) =>
    known.includes(form)
      ? []
      : [
          {
            at: positionOf(entry, `forms.${index}.form`),
            rule: 'unknown-id',
            what: `There is no name form "${form}"`,
            mend: `site/site.yaml lists ${known.join(', ')}`,
          },
        ],
  );
}
