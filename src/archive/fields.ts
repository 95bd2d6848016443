/** A string of a record and its path, such as `estimates.0.sources.1`. */
export interface Field {
  path: string;
  value: string;
}

/** The strings of a record at a path; `*` stands for every item of a list or mapping. */
export function fieldsAt(data: unknown, pattern: string[], path = ''): Field[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return typeof data === 'string' ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const join = (part: string) => (path === '' ? part : `${path}.${part}`);
  if (key === '*')
    return Object.entries(data).flatMap(([part, value]) => fieldsAt(value, rest, join(part)));
  return fieldsAt((data as Record<string, unknown>)[key], rest, join(key));
}
