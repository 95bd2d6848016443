import { z } from 'zod';
import type { CollectionName } from '#archive/archive.ts';
import { collections } from '#archive/collections.ts';
import { chart } from '#schemas/chart.ts';
import { figure } from '#schemas/charts/figure.ts';
import { type Ask, askAt } from './asks.ts';

/** A record type that `npm run new` writes into a list. */
interface Kind {
  collection: CollectionName;
  /** What is asked, by path and in the order in which it is written. */
  asks: Ask[];
  /** What an author does next. */
  next: string[];
}

const kind = (
  collection: CollectionName,
  paths: string,
  next: string[],
  schema: z.ZodType = collections[collection].schema,
): Kind => ({ collection, asks: paths.split(' ').map((path) => askAt(schema, path)), next });

/** A figure of any kind: which keys `data` has depends on the answer to `kind`. */
const anyChart = figure.extend({
  kind: z
    .enum(chart.options.map(({ shape }) => shape.kind.value) as [string, ...string[]])
    .describe('How it is drawn; docs/charts.md says what each kind is for'),
  data: z.strictObject({
    statistics: z
      .array(z.string())
      .optional()
      .describe('For range-bars: statistics, or statistic#estimate'),
  }),
});

/** The record types that are kept in lists, by the word for one of them. */
export const kinds: Record<string, Kind> = {
  source: kind(
    'sources',
    'id type title authors publisher container issued url offline read lang side stance reports derivesFrom',
    ['Cite it in a text as [@ID], or name it under "sources" of a record.'],
  ),
  statistic: kind(
    'statistics',
    'id title measure unit population.side population.group population.note places period.from period.to ' +
      'estimates.0.id estimates.0.value estimates.0.low estimates.0.high estimates.0.absent estimates.0.hedge ' +
      'estimates.0.asOf estimates.0.by estimates.0.counting estimates.0.sources quote.why',
    [
      'Add every other estimate that you find under "estimates": one speaker at one date each.',
      'Quote it in a text as [#ID].',
    ],
  ),
  claim: kind(
    'claims',
    'id title summary statement assertedBy date deniedBy denial deniedOn status why harm grade gradeWhy sources waiver places section',
    ['Show both sides on a page with <Claim id="ID" />.'],
  ),
  event: kind(
    'events',
    'id title date until places actors kind section summary status by sources',
    ['It stands on the timeline, and on the pages of its places and actors.'],
  ),
  place: kind('places', 'id name kind contested forms aliases coordinates description sources', [
    'Name it in a text as [place:ID].',
  ]),
  actor: kind('actors', 'id name short kind side description partOf', [
    'Name it in a text as [actor:ID]; a source carries its words where "reports" names it.',
  ]),
  term: kind('terms', 'id term short definition seeAlso sources', [
    'Use it in a text as [term:ID].',
  ]),
  chart: kind(
    'charts',
    'id section kind title subtitle unit howToRead summary data.statistics',
    ['Write what is under "data": docs/charts.md.', 'Show it on a page with <Chart id="ID" />.'],
    anyChart,
  ),
};
