import type { Nodes } from 'mdast';
import type { Archive } from '#archive/archive.ts';
import { valueText } from '#archive/values.ts';
import type { Statistic } from '#schemas/statistic.ts';
import { parseText } from './parse.ts';
import type { BracketReference, ReferenceItem } from './references.ts';

/** A text without markup, for titles, feeds and metadata: references become words, citations vanish. */
export function plain(archive: Archive, text: string): string {
  const { tree } = parseText(text);
  return tree ? plainNode(archive, tree).replace(/\s+/g, ' ').trim() : text;
}

/** The words of a node: what a reader sees of it, without marks. */
export function plainNode(archive: Archive, node: Nodes): string {
  if (node.type === 'reference') return plainReference(archive, node);
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (!('children' in node)) return '';
  return node.children.map((child) => plainNode(archive, child)).join('');
}

function plainReference(archive: Archive, { kind, items, opens }: BracketReference): string {
  const text = referenceText(archive, kind, items[0]!);
  return opens ? capitalised(text) : text;
}

/** With its first letter as a capital, for what opens a sentence or stands in a list. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function referenceText(
  archive: Archive,
  kind: BracketReference['kind'],
  { id, options }: ReferenceItem,
): string {
  if (kind === 'statistic') {
    const entry = archive.statistics.get(id);
    return entry ? quoted(archive, entry.data, options) : id;
  }
  if (kind === 'place') return archive.places.get(id)?.data.name ?? id;
  if (kind === 'actor') return archive.actors.get(id)?.data.name ?? id;
  if (kind === 'term') return archive.terms.get(id)?.data.term ?? id;
  return '';
}

/** What a statistic reference prints. */
export function quoted(
  archive: Archive,
  statistic: Statistic,
  options: Record<string, string>,
): string {
  const wanted = options['estimate'] ?? statistic.quote.estimate;
  const estimate = statistic.estimates.find((e) => e.id === wanted) ?? statistic.estimates[0]!;
  const unit = archive.units.get(statistic.unit)?.data ?? { id: '', one: '', other: '' };
  return valueText(archive, estimate, unit, {
    form: (options['form'] as 'number') ?? 'number',
    bare: options['unit'] === 'no',
  });
}
