import { formatDate } from './chart-format.ts';

/** `10 October 2020`, `October 2020`, `2020`; with the hour where the record gives one. */
export function dateText(date: string, lang: string): string {
  const [day = '', time] = date.split('T');
  return time === undefined ? formatDate(day, lang) : `${formatDate(day, lang)}, ${time}`;
}

/** `27 September 2020 – 10 November 2020`; one date where there is no end. */
export function periodText(from: string, to: string | undefined, lang: string): string {
  return to === undefined || to === from
    ? dateText(from, lang)
    : `${dateText(from, lang)} – ${dateText(to, lang)}`;
}

/**
 * The time of an event as short as it can be said: `26 – 29 February 1988`, `27 September – 10 November
 * 2020`, `10 October 2020, 12:05`, `May – June 1991`; never more exact than the record.
 */
export function spanText(from: string, until: string | undefined, lang: string): string {
  if (until === undefined || until === from) return dateText(from, lang);
  if (from.length !== until.length || from.length > 10 || from.length < 7)
    return periodText(from, until, lang);
  const day = (date: string) => new Date(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(from.length === 10 ? { day: 'numeric' as const } : {}),
  });
  // The fonts have no thin space.
  return format.formatRange(day(from), day(until)).replaceAll('\u2009', ' ');
}
