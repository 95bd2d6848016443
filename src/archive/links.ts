import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Root } from 'mdast';
import type { Point } from 'unist';
import { nodesOf } from '#markdown/nodes.ts';
import type { BracketReference } from '#markdown/references.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { Chart } from '#schemas/chart.ts';
import type { CollectionName, Entry } from './archive.ts';
import { chartReferences, kindOf } from './chart-series.ts';
import { fieldsAt } from './fields.ts';

/** A record named by another record or by a text. */
export interface Link {
  collection: CollectionName;
  id: string;
  /** Where in the record, by path. */
  path: string;
}

type Field = [pattern: string, collection: CollectionName];

/** Which fields of which record hold ids of which collection. */
const fields: Partial<Record<CollectionName, Field[]>> = {
  sources: [
    ['side', 'parties'],
    ['reports.*', 'actors'],
    ['derivesFrom.*', 'sources'],
  ],
  statistics: [
    ['unit', 'units'],
    ['population.side', 'parties'],
    ['places.*', 'places'],
    ['estimates.*.by.*', 'actors'],
    ['estimates.*.deniedBy.*', 'actors'],
    ['estimates.*.sources.*', 'sources'],
    ['estimates.*.sum.parts.*', 'statistics'],
  ],
  claims: [
    ['assertedBy.*', 'actors'],
    ['deniedBy.*', 'actors'],
    ['sources.*', 'sources'],
    ['places.*', 'places'],
    ['events.*', 'events'],
    ['section', 'sections'],
    ['about', 'sources'],
  ],
  events: [
    ['places.*', 'places'],
    ['actors.*', 'actors'],
    ['by.*', 'actors'],
    ['section', 'sections'],
    ['sources.*', 'sources'],
  ],
  places: [['sources.*', 'sources']],
  actors: [
    ['side', 'parties'],
    ['partOf.*', 'actors'],
  ],
  terms: [
    ['seeAlso.*', 'terms'],
    ['sources.*', 'sources'],
  ],
  datasets: [['sources.*', 'sources']],
  geo: [['sources.*', 'sources']],
  charts: [
    ['section', 'sections'],
    ['unit', 'units'],
    ['sources.*', 'sources'],
  ],
  explainers: [['related.*', 'explainers']],
};

/** Words that stand in a field of ids without being one. */
const WORDS = new Set(['third', 'international', 'both']);

/** The records that a record names in its fields. */
export function linksOf(entry: Entry): Link[] {
  const drawn = entry.collection === 'charts' ? chartLinks(entry as Entry<Chart>) : [];
  return [...drawn, ...fieldLinks(entry)];
}

/** What a chart draws; the path of each kind differs. */
function chartLinks({ data }: Entry<Chart>): Link[] {
  const drawn = chartReferences(data).flatMap(({ path, dataset, statistic }): Link[] => [
    ...(dataset ? [{ collection: 'datasets' as const, id: dataset.dataset, path }] : []),
    ...(statistic
      ? [{ collection: 'statistics' as const, id: statistic.split('#')[0]!, path }]
      : []),
  ]);
  return [...drawn, ...(kindOf(data).links?.(data) ?? [])];
}

function fieldLinks(entry: Entry): Link[] {
  return (fields[entry.collection] ?? []).flatMap(([pattern, collection]) =>
    fieldsAt(entry.data, pattern.split('.')).flatMap(({ path, value }) => {
      if (collection === 'parties' && WORDS.has(value)) return [];
      const id = collection === 'sources' ? parseSourceRef(value).source : value.split('#')[0]!;
      return [{ collection, id, path }];
    }),
  );
}

/** A record named in a text, and where. */
export interface TextLink extends Omit<Link, 'path'> {
  point: Point | undefined;
  /** The bracket reference that names it, where one does. */
  reference?: BracketReference;
}

const ofKind: Record<BracketReference['kind'], CollectionName> = {
  statistic: 'statistics',
  citation: 'sources',
  place: 'places',
  actor: 'actors',
  term: 'terms',
};

/** Attributes of the vocabulary that name a record. */
const ofElement: Record<string, Record<string, CollectionName>> = {
  Chart: { id: 'charts' },
  Claim: { id: 'claims' },
  Map: { id: 'charts' },
  Quote: { by: 'actors', source: 'sources' },
  Timeline: { place: 'places', section: 'sections' },
};

const found = new WeakMap<Root, TextLink[]>();

/** The records that a text names, in reading order. */
export function textLinksOf(tree: Root): TextLink[] {
  const links = found.get(tree) ?? findLinks(tree);
  found.set(tree, links);
  return links;
}

function findLinks(tree: Root): TextLink[] {
  const links: TextLink[] = [];
  for (const node of nodesOf(tree)) {
    const point = node.position?.start;
    if (node.type === 'reference')
      for (const { id } of node.items)
        links.push({ collection: ofKind[node.kind], id, point, reference: node });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const [name, collection] of Object.entries(ofElement[node.name ?? ''] ?? {})) {
        const attribute = node.attributes.find(
          (attribute): attribute is MdxJsxAttribute =>
            attribute.type === 'mdxJsxAttribute' && attribute.name === name,
        );
        if (typeof attribute?.value === 'string')
          links.push({ collection, id: parseSourceRef(attribute.value).source, point });
      }
  }
  return links;
}
