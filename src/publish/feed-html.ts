import type { Archive } from '#archive/archive.ts';
import { periodText } from '#archive/dates.ts';
import { eventsOf } from '#archive/timeline.ts';
import { urlOf } from '#archive/urls.ts';
import type { Event } from '#schemas/event.ts';
import { capitalised, plain, quoted } from '#markdown/plain.ts';
import type { ReferenceItem, ReferenceKind } from '#markdown/references.ts';
import type { ComponentSegment, Segment } from '#markdown/segments.ts';

/** Where the vocabulary of a feed takes its words from. */
interface Context {
  archive: Archive;
  absolute: (path: string) => string;
}

/**
 * The body of a page as HTML for feed readers, which know neither our styles nor popovers: figures
 * become links with their summary, claims become both sides' words, citations numbers in brackets.
 */
export function feedHtml(context: Context, segments: Segment[]): string {
  return segments
    .map((segment) => (typeof segment === 'string' ? segment : component(context, segment)))
    .join('');
}

function component(context: Context, { name, props, children }: ComponentSegment): string {
  const { archive, absolute } = context;
  const inside = feedHtml(context, children);
  const id = String(props['id'] ?? '');
  if (name === 'Reference') return reference(context, props as never);
  if (name === 'Timeline') return timeline(context, props);
  if (name === 'Chart' || name === 'Map') {
    const chart = archive.charts.get(id)!.data;
    const link = `<a href="${absolute(urlOf('charts', id))}">${text(archive, chart.title)}</a>`;
    return `<p><strong>${link}</strong> ${text(archive, chart.summary)}</p>`;
  }
  if (name === 'Claim') {
    const claim = archive.claims.get(id)!.data;
    const speakers = (ids: string[]) =>
      escape(ids.map((actor) => archive.actors.get(actor)!.data.name).join(', '));
    return [
      `<p><strong><a href="${absolute(urlOf('claims', id))}">${text(archive, claim.title)}</a></strong></p>`,
      `<p>${speakers(claim.assertedBy)}: ${text(archive, claim.statement)}</p>`,
      claim.denial === undefined
        ? ''
        : `<p>${speakers(claim.deniedBy)}: ${text(archive, claim.denial)}</p>`,
    ].join('');
  }
  if (name === 'Aside') return `<blockquote>${inside}</blockquote>`;
  if (name === 'Quote')
    return props['isInline'] ? `<q>${inside}</q>` : `<blockquote>${inside}</blockquote>`;
  if (name === 'Foreign') return `<span lang="${escape(String(props['lang']))}">${inside}</span>`;
  return inside;
}

/** The events of a timeline, each with its date and a link. */
function timeline({ archive, absolute }: Context, props: ComponentSegment['props']): string {
  const { from, to, place, section, kind } = props as Record<string, string | undefined>;
  const events = eventsOf(archive, {
    from,
    to,
    place,
    sections: section === undefined ? undefined : [section],
    kinds: kind === undefined ? undefined : [kind as Event['kind']],
  });
  const items = events.map(({ id, data }) => {
    const date = escape(periodText(data.date, data.until, archive.site.lang));
    const link = `<a href="${absolute(urlOf('events', id))}">${text(archive, data.title)}</a>`;
    return `<li>${date}: ${link}. ${text(archive, data.summary)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function reference(
  { archive, absolute }: Context,
  { kind, items, opens }: { kind: ReferenceKind; items: ReferenceItem[]; opens: boolean },
): string {
  const { id, options } = items[0]!;
  const link = (path: string, words: string) =>
    `<a href="${absolute(path)}">${escape(opens ? capitalised(words) : words)}</a>`;
  if (kind === 'statistic')
    return link(
      urlOf('statistics', id),
      quoted(archive, archive.statistics.get(id)!.data, options),
    );
  if (kind === 'citation')
    return items
      .map((item) => {
        const { publisher, issued } = archive.sources.get(item.id)!.data;
        return ` [<a href="${absolute(urlOf('sources', item.id))}">${escape(publisher)}, ${escape(issued)}</a>]`;
      })
      .join('');
  if (kind === 'place') return escape(archive.places.get(id)!.data.name);
  if (kind === 'actor') return link(urlOf('actors', id), archive.actors.get(id)!.data.name);
  return link(urlOf('terms', id), archive.terms.get(id)!.data.term);
}

const text = (archive: Archive, markdown: string) => escape(plain(archive, markdown));
/** Words as text of HTML, or as the value of an attribute. */
export const escape = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
