import type { Root } from 'mdast';
import type { Actor } from '#schemas/actor.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Dataset, Row } from '#schemas/dataset.ts';
import type { CountedNoun, LoadedTerm, ProperName, Unit } from '#schemas/editorial.ts';
import type { Event } from '#schemas/event.ts';
import type { Explainer } from '#schemas/explainer.ts';
import type { Geo } from '#schemas/geo.ts';
import type { Ledger } from '#schemas/ledger.ts';
import type { Place } from '#schemas/place.ts';
import type { About, Party, Redirect, Section, Site } from '#schemas/site.ts';
import type { Source } from '#schemas/source.ts';
import type { Statistic } from '#schemas/statistic.ts';
import type { Term } from '#schemas/term.ts';
import type { Position } from './finding.ts';

/** The record type of each collection. */
export interface Records {
  sources: Source;
  statistics: Statistic;
  claims: Claim;
  events: Event;
  places: Place;
  actors: Actor;
  terms: Term;
  charts: Chart;
  sections: Section;
  parties: Party;
  redirects: Redirect;
  units: Unit;
  'loaded-terms': LoadedTerm;
  'counted-nouns': CountedNoun;
  'proper-names': ProperName;
  datasets: Dataset;
  geo: Geo;
  explainers: Explainer;
  about: About;
}
export type CollectionName = keyof Records;

/** A record and where it stands. */
export interface Entry<T = unknown> {
  collection: CollectionName;
  id: string;
  data: T;
  /** Where the record begins. */
  at: Position;
  /** Line and column of each key, by path: `estimates.0.low`. */
  positions: Record<string, [line: number, column: number]>;
}

/** A page of MDX: its frontmatter is the record. */
export interface PageEntry<T = Explainer> extends Entry<T> {
  /** The syntax tree of the body, with positions of the whole file. */
  body: Root;
}

/** A table: its descriptor is the record. */
export interface DatasetEntry extends Entry<Dataset> {
  rows: Row[];
}

/** Map geometry: its descriptor is the record. */
export interface GeoEntry extends Entry<Geo> {
  /** GeoJSON or TopoJSON, as parsed. */
  geometry: unknown;
}

/** Everything the authors wrote, indexed by id in the order of files and lists. */
export interface Archive {
  site: Site;
  /** Interface words by key. */
  words: Record<string, string>;
  ledger: Ledger;
  sources: Map<string, Entry<Source>>;
  statistics: Map<string, Entry<Statistic>>;
  claims: Map<string, Entry<Claim>>;
  events: Map<string, Entry<Event>>;
  places: Map<string, Entry<Place>>;
  actors: Map<string, Entry<Actor>>;
  terms: Map<string, Entry<Term>>;
  charts: Map<string, Entry<Chart>>;
  sections: Map<string, Entry<Section>>;
  parties: Map<string, Entry<Party>>;
  redirects: Entry<Redirect>[];
  units: Map<string, Entry<Unit>>;
  loadedTerms: Map<string, Entry<LoadedTerm>>;
  countedNouns: Map<string, Entry<CountedNoun>>;
  properNames: Map<string, Entry<ProperName>>;
  datasets: Map<string, DatasetEntry>;
  geo: Map<string, GeoEntry>;
  explainers: Map<string, PageEntry>;
  about: Map<string, PageEntry<About>>;
  /** `collection/id` of records that their schema refused: reported once, not again where they are used. */
  refused: Set<string>;
  /** The text of every file, by its name in findings. */
  files: Map<string, string>;
}

/** Where a key of a record stands, or the nearest key above it. */
export function positionOf(entry: Entry, path = ''): Position {
  for (let key = path; ; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const found = entry.positions[key];
    if (found) return { file: entry.at.file, line: found[0], column: found[1] };
    if (key === '') return entry.at;
  }
}
