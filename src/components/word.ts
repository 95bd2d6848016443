import { currentArchive } from '#archive/current.ts';
import { formatNumber } from '#archive/chart-format.ts';
import { fill } from '#archive/words.ts';

/**
 * An interface word with its blanks filled: `word('page.number', { n: 3, of: 8 })`.
 *
 * With a number `n` the form of that number is taken where there are forms: `count.sources` finds
 * `count.sources.one` or `count.sources.other`. Throws when the words have no such key.
 */
export function word(key: string, values: Record<string, string | number> = {}): string {
  const { words, site } = currentArchive();
  const { n } = values;
  const form =
    typeof n === 'number' && words[key] === undefined
      ? `${key}.${plurals(site.lang).select(n)}`
      : key;
  if (words[form] === undefined)
    throw new Error(`There is no "${form}" among the words of the interface (site/words.en.yaml)`);
  const written = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'number' ? formatNumber(value, site.lang) : value,
  ]);
  return fill(words[form], Object.fromEntries(written));
}

/** Making one of these costs far more than using it. */
function once<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => made.get(lang) ?? made.set(lang, make(lang)).get(lang)!;
}
const plurals = once((lang) => new Intl.PluralRules(lang));
const languages = once((lang) => new Intl.DisplayNames([lang], { type: 'language' }));
const lists = once((lang) => new Intl.ListFormat(lang));

/** The name of a language in the language of the site: `pt` is "Portuguese". */
export function languageName(tag: string): string {
  return languages(currentArchive().site.lang).of(tag) ?? tag;
}

/** Names in a sentence: "a, b and c". */
export function list(names: string[]): string {
  return lists(currentArchive().site.lang).format(names);
}

/** The tag of a language where it is not that of the site, for `lang`. */
export function foreignTag(tag: string): string | undefined {
  return tag.split('-')[0] === currentArchive().site.lang.split('-')[0] ? undefined : tag;
}
