/** What a cell is sorted by: a number, a date or a text; `null` where it is empty. */
export type SortValue = number | string | null;

/** The first number in a text of a language: 1234.5 for "about 1,234.5". */
export function numberIn(text: string, lang: string): number | null {
  const parts = new Intl.NumberFormat(lang).formatToParts(-12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const plain = text.replaceAll(sign('group') || ' ', '').replaceAll(sign('decimal'), '.');
  const found = /([-−]?)(\d+(?:\.\d+)?)/.exec(plain);
  return found ? Number(found[2]) * (found[1] ? -1 : 1) : null;
}

/** Orders two values; what is empty stands last in both directions. */
export function compare(a: SortValue, b: SortValue, sign: 1 | -1, lang: string): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    sign *
    (typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), lang, { numeric: true }))
  );
}
