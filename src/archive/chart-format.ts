/** `en` alone would put the month before the day. */
const locale = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** Making a formatter costs a hundred times what using it costs. */
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function formatter<T extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => T,
): T {
  const known = formatters.get(key) ?? make();
  formatters.set(key, known);
  return known as T;
}

/** A number exactly as recorded, with the separators of the language: `7,646`, `0.27888`. */
export function formatNumber(value: number, lang: string): string {
  return formatter(
    `number ${lang}`,
    () => new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 20 }),
  ).format(value);
}

/**
 * A date as exact as it stands: `10 October 2020, 12:05`, `10 October 2020`, `October 2020`, `2020`.
 * A stretch, `2020-10/2020-11`, is both with a dash between them. With `short`, for drawings: `10 Oct, 12:05`, `10 Oct`, `Oct 2020`, `2020`. Anything that is no date
 * comes back as it was.
 */
export function formatDate(date: string, lang: string, style: 'long' | 'short' = 'long'): string {
  if (/^\d{4}[-\d]*\/\d{4}/.test(date))
    return date
      .split('/')
      .map((end) => formatDate(end, lang, style))
      .join(' – ');
  const [day = '', clock] = date.split('T');
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(day)) return date;
  const whole = day.length === 10;
  const said = formatter(
    `${whole} ${style} ${lang}`,
    () =>
      new Intl.DateTimeFormat(locale(lang), {
        timeZone: 'UTC',
        month: style,
        ...(whole ? { day: 'numeric' } : {}),
        ...(whole && style === 'short' ? {} : { year: 'numeric' }),
      }),
  ).format(new Date(`${day}${whole ? '' : '-01'}T00:00:00Z`));
  return clock === undefined ? said : `${said}, ${clock}`;
}
