/** A phrase found in a text. */
export interface Found {
  /** Where it begins. */
  index: number;
  /** As it stands in the text. */
  text: string;
  /** As it was looked for. */
  phrase: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Finds phrases as whole words in texts, from left to right, the longest at each place first. Any
 * white space stands for any other. With `ignoreCase`, phrases are in small letters.
 */
export function phraseFinder(
  phrases: Iterable<string>,
  { ignoreCase = false } = {},
): (text: string) => Found[] {
  const byWord = new Map<string, { phrase: string; pattern: RegExp }[]>();
  for (const phrase of [...new Set(phrases)].toSorted((a, b) => b.length - a.length)) {
    const [first] = phrase.match(WORD) ?? [];
    if (first === undefined) continue;
    const source = phrase
      .slice(phrase.indexOf(first))
      .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      .replace(/\s+/g, String.raw`\s+`);
    const pattern = new RegExp(`${source}(?![\\p{L}\\p{N}])`, ignoreCase ? 'iuy' : 'uy');
    byWord.set(first, [...(byWord.get(first) ?? []), { phrase, pattern }]);
  }
  if (byWord.size === 0) return () => [];

  return (text) => {
    const found: Found[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const candidates = byWord.get(ignoreCase ? word.toLowerCase() : word);
      if (!candidates || index < end) continue;
      for (const { phrase, pattern } of candidates) {
        pattern.lastIndex = index;
        const match = pattern.exec(text);
        if (!match) continue;
        found.push({ index, text: match[0], phrase });
        end = index + match[0].length;
        break;
      }
    }
    return found;
  };
}

/** What of `wanted` lies outside all of `spared`. */
export const outside = (wanted: Found[], spared: Found[]): Found[] =>
  wanted.filter(({ index, text }) =>
    spared.every(
      (each) => index + text.length <= each.index || index >= each.index + each.text.length,
    ),
  );
