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
