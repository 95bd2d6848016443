import type { Article, Organization, WebSite } from 'schema-dts';
import type { Archive, PageEntry } from '#archive/archive.ts';
import type { Citation } from '#archive/page-view.ts';
import { sectionOf } from '#archive/reading-order.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';

/** Puts the host before a root-relative path. */
export type Absolute = (path: string) => string;

/** Who speaks on every page: a body, not a person. */
export const publisher = ({ site }: Archive, absolute: Absolute): Organization => ({
  '@type': 'Organization',
  name: site.author,
  url: absolute('/'),
});

/** The archive as a whole, as its home page states it. */
export const websiteLd = (archive: Archive, absolute: Absolute): WebSite => ({
  '@type': 'WebSite',
  name: archive.site.name,
  url: absolute('/'),
  description: plain(archive, archive.site.description),
  inLanguage: archive.site.lang,
  license: archive.site.licence.url,
  publisher: publisher(archive, absolute),
});

/** The day on which a page last changed: its review, or a correction after it. */
export const modifiedOf = ({ data }: PageEntry): string =>
  data.corrections.reduce((last, { date }) => (date > last ? date : last), data.reviewed);

/**
 * An explainer as an article, with the documents it cites and what was corrected. Documents are given by
 * their address alone: a hundred titles would weigh more than all else here, and the page has them.
 */
export function articleLd(
  archive: Archive,
  entry: PageEntry,
  citations: Citation[],
  absolute: Absolute,
): Article {
  const { site, sections } = archive;
  const { data } = entry;
  return {
    '@type': 'Article',
    url: absolute(urlOf('explainers', entry.id)),
    headline: plain(archive, data.title),
    description: plain(archive, data.standfirst),
    articleSection: sections.get(sectionOf(entry))?.data.title ?? site.name,
    datePublished: data.published,
    dateModified: modifiedOf(entry),
    inLanguage: site.lang,
    license: site.licence.url,
    isAccessibleForFree: true,
    author: publisher(archive, absolute),
    publisher: publisher(archive, absolute),
    citation: citations.map(
      ({ source: { id, data: source } }) =>
        source.url ?? source.archived ?? absolute(urlOf('sources', id)),
    ),
    ...(data.corrections.length > 0 && {
      correction: data.corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: plain(archive, note),
      })),
    }),
  };
}
