import type { CollectionName, Entry, Records } from '#archive/archive.ts';
import { currentArchive } from '#archive/current.ts';
import { dateText, periodText } from '#archive/dates.ts';
import { sectionOf } from '#archive/reading-order.ts';
import { plain, quoted } from '#markdown/plain.ts';
import { word } from './word.ts';

/** What a result says below its title, and its words where none of those on the page were found. */
export interface SearchNote {
  note?: string;
  text?: string;
}

/** The note of a record, as plain text. */
export function searchNote({ collection, id, data }: Entry): SearchNote {
  const archive = currentArchive();
  const { lang } = archive.site;
  const as = <C extends CollectionName>(_: C) => data as Records[C];
  const section = (of: string) => archive.sections.get(of)?.data.title ?? '';
  switch (collection) {
    case 'explainers':
      return { note: section(sectionOf({ id })) };
    case 'charts':
      return { note: section(as('charts').section) };
    case 'statistics': {
      const { estimates, quote } = as('statistics');
      const count = word('count.estimates', { n: estimates.length });
      return {
        note: `${quoted(archive, as('statistics'), {})}; ${count}`,
        text: plain(archive, quote.why),
      };
    }
    case 'claims': {
      const { status, section: part } = as('claims');
      return { note: `${word(`status.${status}`)}; ${section(part)}` };
    }
    case 'events':
      return { note: periodText(as('events').date, as('events').until, lang) };
    case 'places':
      return { note: word(`place-kind.${as('places').kind}`) };
    case 'sources': {
      const { publisher, issued } = as('sources');
      const date = issued === 'unknown' ? [] : [dateText(issued, lang)];
      return { note: [publisher, ...date].join(', ') };
    }
    case 'actors':
      return { note: word(`actor-kind.${as('actors').kind}`) };
    case 'datasets':
    case 'geo':
      return { note: as('datasets').producer };
    default:
      return {};
  }
}
