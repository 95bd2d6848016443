import type { Source } from '#schemas/source.ts';
import { bibtex } from './bibtex.ts';
import { ris } from './ris.ts';

/** An item of CSL-JSON, as far as this archive fills one. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
  archive_location?: string;
}

/** Endings of the three forms, and their media types. */
export const citationFormats = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};
export type CitationFormat = keyof typeof citationFormats;

/** A source of the archive as CSL-JSON, the form in which bibliographies are exchanged. */
export function cslOfSource(source: Source): CslItem {
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source.authors.length > 0 && { author: source.authors.map((literal) => ({ literal })) }),
    publisher: source.publisher,
    ...(source.container && { 'container-title': source.container }),
    ...(source.issued !== 'unknown' && { issued: parts(source.issued) }),
    ...(source.url && { URL: source.url, accessed: parts(source.read) }),
    ...(source.archived && { archive_location: source.archived }),
    language: source.lang,
  };
}

/** A page of the archive as CSL-JSON. `date` is the day of its last review. */
export const cslOfPage = (page: {
  id: string;
  title: string;
  author: string;
  site: string;
  url: string;
  date?: string;
  lang: string;
}): CslItem => ({
  id: page.id.replaceAll('/', '-'),
  type: 'webpage',
  title: page.title,
  author: [{ literal: page.author }],
  'container-title': page.site,
  ...(page.date && { issued: parts(page.date) }),
  URL: page.url,
  language: page.lang,
});

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** Items as BibTeX, RIS or CSL-JSON. */
export function exportCitations(items: CslItem[], format: CitationFormat): string {
  if (format === 'csl.json') return `${JSON.stringify(items, null, 2)}\n`;
  return format === 'ris' ? ris(items) : bibtex(items);
}
