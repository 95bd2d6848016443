import { Feed } from 'feed';
import type { Archive, PageEntry } from '#archive/archive.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import { renderBody } from '#markdown/render.ts';
import { escape, feedHtml } from './feed-html.ts';

/** Endings of the three forms of a feed, and their media types. */
export const feedFormats = {
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
export type FeedFormat = keyof typeof feedFormats;

/**
 * Pages in full text and every correction, newest first, as Atom, RSS or JSON Feed. With a section,
 * its own alone. `absolute` puts the host before a path; a feed without hosts is no feed.
 */
export function feed(
  archive: Archive,
  {
    section,
    format,
    self,
    absolute,
  }: { section?: string; format: FeedFormat; self: string; absolute: (path: string) => string },
): string {
  const { site, sections } = archive;
  const pages = [...archive.explainers.values()].filter(
    ({ id, data }) => !data.draft && (section === undefined || id.startsWith(`${section}/`)),
  );
  const items = pages
    .flatMap((page) => [
      pageItem(archive, page, absolute),
      ...correctionItems(archive, page, absolute),
    ])
    .toSorted((a, b) => b.date.valueOf() - a.date.valueOf() || (a.id < b.id ? -1 : 1));
  const part = section === undefined ? undefined : sections.get(section)!.data;
  const home = absolute(section === undefined ? '/' : urlOf('sections', section));
  const result = new Feed({
    title: part ? `${site.name}: ${part.title}` : site.name,
    description: plain(archive, part ? part.summary : site.description),
    id: home,
    link: home,
    language: site.lang,
    copyright: site.licence.name,
    author: { name: site.author, email: site.contact },
    updated: items[0]?.date ?? new Date(0),
    generator: site.name,
    feedLinks: {
      [format === 'json' ? 'json' : format === 'rss.xml' ? 'rss' : 'atom']: absolute(self),
    },
  });
  // Atom says that these are HTML, and readers of RSS take them for it; in JSON Feed they are text.
  const asHtml = format === 'json' ? (text: string) => text : escape;
  for (const item of items)
    result.addItem({
      ...item,
      title: asHtml(item.title),
      description: asHtml(item.description),
      // What ends a section of character data would end it here as well.
      content: item.content.replaceAll(']]>', ']]&gt;'),
    });
  return format === 'json' ? result.json1() : format === 'rss.xml' ? result.rss2() : result.atom1();
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function pageItem(archive: Archive, page: PageEntry, absolute: (path: string) => string) {
  const url = absolute(urlOf('explainers', page.id));
  const { segments } = renderBody(page.body, { href: absolute, archive });
  return {
    id: url,
    link: url,
    title: plain(archive, page.data.title),
    description: plain(archive, page.data.standfirst),
    content: keyPoints(archive, page) + whole(feedHtml({ archive, absolute }, segments), url),
    published: midnight(page.data.published),
    date: midnight(page.data.reviewed),
  };
}

const keyPoints = (archive: Archive, { data }: PageEntry) =>
  `<ul>${data.keyPoints.map((point) => `<li>${escape(plain(archive, point))}</li>`).join('')}</ul>`;

/** Links within a page lead to the page: a reader of feeds shows many texts under one address. */
const whole = (html: string, url: string) => html.replaceAll('href="#', `href="${escape(url)}#`);

/** A correction is news of its own: whoever read the page wants to know. */
function correctionItems(archive: Archive, page: PageEntry, absolute: (path: string) => string) {
  const url = absolute(urlOf('explainers', page.id));
  return page.data.corrections.map(({ date, kind, was, now, note }, index) => ({
    id: `${url}#correction-${index + 1}`,
    link: `${url}#correction-${index + 1}`,
    title: `${archive.words[`correction.${kind}`]}: ${plain(archive, page.data.title)}`,
    description: plain(archive, note),
    content: [
      ...(was ? [`${archive.words['page.was']}: <del>${escape(was)}</del>`] : []),
      ...(now ? [`${archive.words['page.now']}: <ins>${escape(now)}</ins>`] : []),
      escape(plain(archive, note)),
    ]
      .map((text) => `<p>${text}</p>`)
      .join(''),
    published: midnight(date),
    date: midnight(date),
  }));
}
