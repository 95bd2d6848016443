import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { source } from '#schemas/source.ts';
import { Refused } from './refused.ts';

/** An item of CSL-JSON, as a bibliography gives it. */
interface Item {
  'citation-key'?: string;
  id?: string;
  type?: string;
  title?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  publisher?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  DOI?: string;
  language?: string;
}
interface CslDate {
  'date-parts'?: (number | string)[][];
  raw?: string;
}

/** Items of BibTeX, RIS or CSL-JSON as answers about sources, by key. */
export function importSources(text: string): Map<string, unknown>[] {
  let items: Item[];
  try {
    items = new Cite(text).data as Item[];
  } catch {
    throw new Refused('This is no BibTeX, RIS or CSL-JSON that can be read.');
  }
  if (items.length === 0) throw new Refused('There is nothing in this file.');
  return items.map(answersOf);
}

/** What an item says of a document; its stance, and whose words it carries, it does not say. */
function answersOf(item: Item): Map<string, unknown> {
  const types: readonly string[] = source.shape.type.options;
  const authors = (item.author ?? []).map(({ literal, given, family }) =>
    literal ? literal : [given, family].filter(Boolean).join(' '),
  );
  const issued = dateOf(item.issued);
  const url = item.URL ?? (item.DOI && `https://doi.org/${item.DOI}`);
  const answers: Record<string, unknown> = {
    id: idOf(item, issued),
    type: types.includes(item.type ?? '') ? item.type : undefined,
    title: item.title && plain(item.title),
    authors: authors.length > 0 ? authors : undefined,
    publisher: item.publisher && plain(item.publisher),
    container: item['container-title'] && plain(item['container-title']),
    issued,
    url,
    read: dayOf(dateOf(item.accessed)),
    lang: languageTag(item.language),
  };
  return new Map(
    Object.entries(answers).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** Titles in bibliographies may hold a little HTML; ours are words. */
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A date as exact as it is given. */
function dateOf(date: CslDate | undefined): string | undefined {
  const [parts] = date?.['date-parts'] ?? [];
  if (parts?.[0] !== undefined)
    return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(date?.raw ?? '')?.[0];
}

const dayOf = (date: string | undefined) => (date?.length === 10 ? date : undefined);

/** `family-year`, or else the key under which the bibliography has it. */
function idOf({ author, publisher, id, ...item }: Item, issued: string | undefined): string {
  const by = author?.[0]?.family ?? author?.[0]?.literal ?? publisher;
  const year = issued?.slice(0, 4);
  return slug(by && year ? `${by} ${year}` : (item['citation-key'] ?? by ?? id ?? ''));
}

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** The tag of a language that is given as a tag or by its English name. */
function languageTag(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return language;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => names.of(tag)?.toLowerCase() === language.toLowerCase());
}
