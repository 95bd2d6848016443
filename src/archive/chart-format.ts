const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number exactly as recorded, with separators: `7,646`, `0.27888`. */
export const exactNumber = (value: number): string => exact.format(value);

const long = {
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const short = {
  7: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};

/** A date for tables: `10 October 2020`, `August 2021`, `2022`; other words as they were. */
export const longDate = (date: string): string => write(date, long);

/** A date for drawings: `27 Sept`, `Aug 2021`, `2022`; other words as they were. */
export const shortDate = (date: string): string => write(date, short);

function write(date: string, formats: typeof long): string {
  const format = formats[date.length as keyof typeof formats];
  if (!format || !/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date;
  return format.format(new Date(`${date}${'-01'.slice(0, 10 - date.length)}T00:00:00Z`));
}
