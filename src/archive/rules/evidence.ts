import type { Statistic } from '#schemas/statistic.ts';
import { figuresIn } from '#markdown/counts.ts';
import type { Statement } from '#markdown/statements.ts';
import { statementsOf } from '#markdown/statements.ts';
import type { Archive, Entry } from '../archive.ts';
import { textLinksOf } from '../links.ts';
import type { Passage } from '../passages.ts';

/** Records that state their sources themselves: their texts stand on these. */
const SOURCED = new Set(['statistics', 'claims', 'events', 'charts', 'datasets', 'geo']);

/** Whether the texts of a record lean on sources that the record itself names. */
export function leansOnItself({ collection, data }: Entry): boolean {
  if (SOURCED.has(collection)) return true;
  return collection === 'places' && (data as { sources: unknown[] }).sources.length > 0;
}

/** Fields of a page that sum up its body. */
const SUMMARY = /^(?:title|standfirst|keyPoints\.\d+)$/;

/** Whether a statement sums up what the body of its page says with evidence. */
export function sumsUp({ path, form }: Passage, { role }: Statement): boolean {
  return (form === 'body' && role === 'heading') || SUMMARY.test(path);
}

/** The figures that stand with evidence in the body of a page, by the record of the page. */
export function boundFigures(archive: Archive, passages: Passage[]): Map<Entry, Set<unknown>> {
  const found = new Map<Entry, Set<unknown>>();
  for (const passage of passages) {
    if (passage.form !== 'body') continue;
    const figures = new Set<unknown>();
    for (const { bound, text } of statementsOf(passage.tree))
      if (bound) for (const figure of figuresIn(text)) figures.add(figure);
    for (const { collection, id } of textLinksOf(passage.tree))
      if (collection === 'statistics')
        for (const value of valuesOf(archive, archive.statistics.get(id)?.data)) figures.add(value);
    found.set(passage.entry, figures);
  }
  return found;
}

/** Every value of a statistic; of one counted in millions, in units too. */
function valuesOf(archive: Archive, statistic: Statistic | undefined): number[] {
  if (!statistic) return [];
  const unit = archive.units.get(statistic.unit)?.data.other ?? '';
  const factor = unit.includes('billion') ? 1e9 : unit.includes('million') ? 1e6 : 1;
  return statistic.estimates
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((value) => value !== undefined)
    .flatMap((value) => (factor === 1 ? [value] : [value, value * factor]));
}
