/** An interface word with its blanks filled: `fill('Figure {n}', { n: 2 })`. */
export function fill(
  template: string | undefined,
  values: Record<string, string | number> = {},
): string {
  if (template === undefined)
    throw new Error('An interface word is missing from site/words.en.yaml');
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
