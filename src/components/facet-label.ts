import { currentArchive } from '#archive/current.ts';
import type { Listed } from '#archive/facets.ts';
import { plain } from '#markdown/plain.ts';
import { sideOf } from './side.ts';
import { languageName, word } from './word.ts';

/** Keys of the words for a kind, by list. */
const kinds: Partial<Record<Listed, string>> = {
  sources: 'type',
  charts: 'kind',
  events: 'event-kind',
};

/** The name of a value by which a list is narrowed. */
export function facetLabel(list: Listed, facet: string, value: string): string {
  const archive = currentArchive();
  switch (facet) {
    case 'part':
      return plain(archive, archive.sections.get(value)!.data.title);
    case 'side':
    case 'account':
      return sideOf(value).name;
    case 'document':
      return archive.sources.get(value)!.data.title;
    case 'language':
      return languageName(value);
    case 'kind':
      return word(`${kinds[list]}.${value}`);
    default:
      return word(`${facet}.${value}`);
  }
}
