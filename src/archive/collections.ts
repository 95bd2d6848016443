import type { z } from 'zod';
import { actor } from '#schemas/actor.ts';
import { chart } from '#schemas/chart.ts';
import { claim } from '#schemas/claim.ts';
import { dataset } from '#schemas/dataset.ts';
import { countedNoun, loadedTerm, properName, unit } from '#schemas/editorial.ts';
import { event } from '#schemas/event.ts';
import { explainer } from '#schemas/explainer.ts';
import { geo } from '#schemas/geo.ts';
import { place } from '#schemas/place.ts';
import { about, party, redirect, section } from '#schemas/site.ts';
import { source } from '#schemas/source.ts';
import { statistic } from '#schemas/statistic.ts';
import { term } from '#schemas/term.ts';
import type { CollectionName } from './archive.ts';

interface Collection {
  schema: z.ZodType;
  /** Which files hold it, below the content folder. */
  files: RegExp;
  /** A list of records, one record a file, or the frontmatter of a page. */
  form: 'list' | 'record' | 'page';
}

/** Where the records of each collection stand, and what they must be. */
export const collections: Record<CollectionName, Collection> = {
  sources: { schema: source, files: /^sources\/[^/]+\.yaml$/, form: 'list' },
  statistics: { schema: statistic, files: /^statistics\/[^/]+\.yaml$/, form: 'list' },
  claims: { schema: claim, files: /^claims\/[^/]+\.yaml$/, form: 'list' },
  events: { schema: event, files: /^events\/[^/]+\.yaml$/, form: 'list' },
  places: { schema: place, files: /^places\/[^/]+\.yaml$/, form: 'list' },
  actors: { schema: actor, files: /^actors\/[^/]+\.yaml$/, form: 'list' },
  terms: { schema: term, files: /^terms\/[^/]+\.yaml$/, form: 'list' },
  charts: { schema: chart, files: /^charts\/[^/]+\.yaml$/, form: 'list' },
  datasets: { schema: dataset, files: /^datasets\/[^/]+\.yaml$/, form: 'record' },
  geo: { schema: geo, files: /^geo\/[^/]+\.yaml$/, form: 'record' },
  explainers: { schema: explainer, files: /^explainers\/[^/]+\/[^/]+\.mdx$/, form: 'page' },
  about: { schema: about, files: /^site\/pages\/[^/]+\.mdx$/, form: 'page' },
  sections: { schema: section, files: /^site\/sections\.yaml$/, form: 'list' },
  parties: { schema: party, files: /^site\/parties\.yaml$/, form: 'list' },
  redirects: { schema: redirect, files: /^site\/redirects\.yaml$/, form: 'list' },
  units: { schema: unit, files: /^editorial\/units\.yaml$/, form: 'list' },
  'loaded-terms': { schema: loadedTerm, files: /^editorial\/loaded-terms\.yaml$/, form: 'list' },
  'counted-nouns': { schema: countedNoun, files: /^editorial\/counted-nouns\.yaml$/, form: 'list' },
  'proper-names': { schema: properName, files: /^editorial\/proper-names\.yaml$/, form: 'list' },
};

/** Files that hold one thing each, or belong to a record beside them. */
export const companions = [
  /^site\/site\.yaml$/,
  /^site\/words\.[a-z-]+\.yaml$/,
  /^ledger\.yaml$/,
  /^datasets\/[^/]+\.csv$/,
  /^geo\/[^/]+\.(geojson|topo\.json)$/,
];
