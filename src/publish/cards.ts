import type { Archive, Entry } from '#archive/archive.ts';
import { readingOrder, sectionOf } from '#archive/reading-order.ts';
import { fill } from '#archive/words.ts';
import { plain } from '#markdown/plain.ts';
import type { Card } from './card-svg.ts';

/** The card of every page that has none of its own. */
export const siteCard = '/cards/site.png';

/** Collections whose records share a card, with the key of its title. */
const shared: Partial<Record<Entry['collection'], string>> = {
  claims: 'nav.claims',
  statistics: 'nav.statistics',
  sources: 'nav.sources',
  places: 'nav.places',
  actors: 'nav.actors',
  events: 'nav.events',
  datasets: 'nav.data',
};

/** The root-relative address of the card of a record's page. */
export function cardOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  if (collection === 'explainers' || collection === 'charts')
    return `/cards/${collection}/${id}.png`;
  if (collection === 'sections') return `/cards/explainers/${id}.png`;
  if (collection === 'geo') return '/cards/datasets.png';
  return shared[collection] ? `/cards/${collection}.png` : siteCard;
}

/** The card of a list of records, by the part of the site that it is. */
export const listCard = (part: string | undefined): string =>
  part !== undefined && part in shared ? `/cards/${part}.png` : siteCard;

/** A card, the address it gets, and the chart whose drawing it carries. */
export interface PlacedCard extends Card {
  url: string;
  chart?: string;
}

/** Every card of an archive: of the site, of each section, explainer and chart, of each collection. */
export function cardsOf(archive: Archive): PlacedCard[] {
  const { site, words, sections, charts } = archive;
  const card = (url: string, title: string, kicker = ''): PlacedCard => ({
    url,
    title: plain(archive, title),
    kicker: plain(archive, kicker),
    site: site.name,
    mark: site.mark,
  });
  return [
    card(siteCard, site.tagline),
    ...Object.entries(shared).map(([collection, key]) =>
      card(`/cards/${collection}.png`, fill(words[key])),
    ),
    ...[...sections.values()].map((entry) =>
      card(cardOf(entry), entry.data.title, fill(words['nav.explainers'])),
    ),
    ...readingOrder(archive).map((entry) =>
      card(cardOf(entry), entry.data.title, sections.get(sectionOf(entry))?.data.title),
    ),
    ...[...charts.values()].map((entry) => ({
      ...card(cardOf(entry), entry.data.title, sections.get(entry.data.section)?.data.title),
      chart: entry.id,
    })),
  ];
}
