import { parseText } from '#markdown/parse.ts';
import type { Archive } from './archive.ts';
import { textLinksOf } from './links.ts';
import { pageEvidence } from './page-view.ts';
import { readingOrder } from './reading-order.ts';

/** How far what the pages quote was checked a second time. */
export interface SecondChecks {
  quoted: number;
  /** By outcome: `confirmed`, `confirmed-elsewhere`, `corrected`, `not-found`. */
  outcomes: Map<string, number>;
}

type Checked = { checked?: { outcome: string } | undefined };

/**
 * Counts the second, independent checks of all estimates that a page prints (the one it quotes, not
 * every estimate behind it) and of all claims that it shows.
 */
export function secondChecks(archive: Archive): { estimates: SecondChecks; claims: SecondChecks } {
  const estimates = new Map<string, Checked>();
  const claims = new Map<string, Checked>();
  for (const page of readingOrder(archive)) {
    const texts = [page.data.standfirst, ...page.data.keyPoints];
    const trees = [page.body, ...texts.flatMap((text) => parseText(text).tree ?? [])];
    for (const { collection, id, reference } of trees.flatMap(textLinksOf)) {
      const statistic = collection === 'statistics' ? archive.statistics.get(id)?.data : undefined;
      if (!statistic || !reference) continue;
      const wanted = reference.items[0]!.options['estimate'] ?? statistic.quote.estimate;
      const estimate = statistic.estimates.find((each) => each.id === wanted);
      if (estimate) estimates.set(`${id}#${wanted}`, estimate);
    }
    for (const id of pageEvidence(archive, page).claims)
      claims.set(id, archive.claims.get(id)!.data);
  }
  return { estimates: tally(estimates), claims: tally(claims) };
}

function tally(items: Map<string, Checked>): SecondChecks {
  const outcomes = new Map<string, number>();
  for (const { checked } of items.values())
    if (checked) outcomes.set(checked.outcome, (outcomes.get(checked.outcome) ?? 0) + 1);
  return { quoted: items.size, outcomes };
}
