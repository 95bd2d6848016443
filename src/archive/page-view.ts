import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseText } from '#markdown/parse.ts';
import type { RenderOptions } from '#markdown/handlers.ts';
import type { HeadingLink } from '#markdown/headings.ts';
import { notesInPlace } from '#markdown/notes-in-place.ts';
import { renderBody } from '#markdown/render.ts';
import type { Segment } from '#markdown/segments.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { Chart } from '#schemas/chart.ts';
import type { Source } from '#schemas/source.ts';
import type { Archive, Entry, PageEntry } from './archive.ts';
import { textLinksOf } from './links.ts';

/** A source in the order in which a page first leans on it. */
export interface Citation {
  /** From 1. */
  number: number;
  source: Entry<Source>;
  /** Places in the source, each once. */
  locators: string[];
  /** How often the text cites it; 0 for a source that stands only behind a figure. */
  uses: number;
}

/** What a page shows of the archive: the numbers of its sources, and the figures that need a card. */
export interface View {
  citations: Citation[];
  /** Statistics quoted in its texts, each once. */
  statistics: string[];
  claims: string[];
  charts: string[];
}

/** The view of a page of MDX, with its body ready to print. */
export interface PageView extends View {
  segments: Segment[];
  headings: HeadingLink[];
  words: number;
  /** Reading time at 220 words a minute, rounded up. */
  minutes: number;
}

/** As much of a page as its evidence needs. */
type Page = PageEntry<{ standfirst: string; keyPoints?: string[] }>;

/** What a page of MDX quotes, without its words. */
export function pageEvidence(archive: Archive, { data, body }: Page): View {
  const { standfirst, keyPoints = [] } = data;
  const trees = [standfirst, ...keyPoints].flatMap((text) => parseText(text).tree ?? []);
  return viewOf(archive, [...trees, notesInPlace(body)], []);
}

/** Everything that the page of an explainer shows, in reading order: key points, then the body. */
export function pageView(
  archive: Archive,
  entry: Page,
  options: Omit<RenderOptions, 'archive'>,
): PageView {
  const words = toString(entry.body).split(/\s+/).length;
  return {
    ...pageEvidence(archive, entry),
    ...renderBody(entry.body, { ...options, archive }),
    words,
    minutes: Math.ceil(words / 220),
  };
}

/** The view of a page made of record fields: its texts in reading order, then its own sources. */
export function recordView(archive: Archive, texts: string[], sources: string[] = []): View {
  return viewOf(
    archive,
    texts.flatMap((text) => parseText(text).tree ?? []),
    sources,
  );
}

/** The view of a page that shows figures and has no text of its own. */
export function chartsView(archive: Archive, charts: Entry<Chart>[]): View {
  const texts = charts.flatMap(({ data }) => [
    data.title,
    data.subtitle,
    ...data.notes,
    data.howToRead,
  ]);
  return recordView(archive, texts);
}

function viewOf(archive: Archive, trees: Root[], sources: string[]): View {
  const cited = new Map<string, Citation>();
  /** Each statistic with the estimates of it that the texts print. */
  const statistics = new Map<string, Set<string>>();
  const claims = new Set<string>();
  const charts = new Set<string>();
  const cite = (id: string, locator: string | undefined, uses: number) => {
    const source = archive.sources.get(id);
    if (!source) return;
    const citation = cited.get(id) ?? { number: cited.size + 1, source, locators: [], uses: 0 };
    citation.uses += uses;
    if (locator && !citation.locators.includes(locator)) citation.locators.push(locator);
    cited.set(id, citation);
  };
  const citeRefs = (refs: string[], uses: number) => {
    for (const ref of refs) {
      const { source, locator } = parseSourceRef(ref);
      cite(source, locator, uses);
    }
  };
  /** What a text names, and what the texts of a claim or a figure name in turn. */
  const walk = (tree: Root) => {
    for (const { collection, id, reference } of textLinksOf(tree)) {
      if (collection === 'statistics') {
        const quote = archive.statistics.get(id)?.data.quote.estimate;
        const printed = reference?.items[0]?.options['estimate'] ?? quote;
        statistics.set(id, (statistics.get(id) ?? new Set<string>()).add(printed ?? ''));
      } else if (collection === 'charts') {
        charts.add(id);
        const chart = archive.charts.get(id)?.data;
        const { title = '', subtitle = '', howToRead = '', notes = [] } = chart ?? {};
        for (const text of [title, subtitle, ...notes, howToRead])
          walk(parseText(text).tree ?? emptyTree);
      } else if (collection === 'sources')
        cite(id, reference?.items.find((item) => item.id === id)?.locator, 1);
      else if (collection === 'claims') {
        const claim = archive.claims.get(id);
        if (!claim) continue;
        claims.add(id);
        citeRefs(claim.data.sources, 1);
        for (const text of claimTexts(claim.data)) walk(parseText(text).tree ?? emptyTree);
      }
    }
  };
  for (const tree of trees) walk(tree);
  citeRefs(sources, 1);
  // The sources of a printed estimate are listed even where the text does not cite them. Those of
  // the other estimates stand on the statistic's own page: a hundred of them would outweigh the text.
  for (const [id, printed] of statistics)
    for (const estimate of archive.statistics.get(id)?.data.estimates ?? [])
      if (printed.has(estimate.id)) citeRefs(estimate.sources, 0);
  return {
    citations: [...cited.values()],
    statistics: [...statistics.keys()],
    claims: [...claims],
    charts: [...charts],
  };
}

/** The texts of a claim that its block prints. */
export const claimTexts = (claim: {
  title: string;
  statement: string;
  denial?: string | undefined;
  independent?: string | undefined;
  order?: string | undefined;
  why: string;
  gradeWhy?: string | undefined;
  waiver?: string | undefined;
}): string[] =>
  [
    claim.title,
    claim.statement,
    claim.denial,
    claim.independent,
    claim.why,
    claim.gradeWhy,
    claim.order,
    claim.waiver,
  ].filter((text): text is string => text !== undefined);

const emptyTree: Root = { type: 'root', children: [] };
