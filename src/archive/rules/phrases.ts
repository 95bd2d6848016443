import { lowered } from '#markdown/lowered.ts';

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
  const byWord = new Map<string, { phrase: string; pattern: () => RegExp }[]>();
  for (const phrase of [...new Set(phrases)].toSorted((a, b) => b.length - a.length)) {
    const [first] = phrase.match(WORD) ?? [];
    if (first !== undefined)
      byWord.set(first, [...(byWord.get(first) ?? []), { phrase, pattern: patternOf(phrase) }]);
  }
  if (byWord.size === 0) return () => [];

  return (text) => {
    const found: Found[] = [];
    const searched = ignoreCase ? lowered(text) : text;
    let end = 0;
    for (const { 0: word, index } of searched.matchAll(WORD)) {
      const candidates = index < end ? undefined : byWord.get(word);
      for (const { phrase, pattern } of candidates ?? []) {
        const match = matchAt(pattern(), searched, index);
        if (match === undefined) continue;
        end = index + match;
        found.push({ index, text: text.slice(index, end), phrase });
        break;
      }
    }
    return found;
  };
}

/** The pattern of a phrase from its first word on, made when it is first needed. */
function patternOf(phrase: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () =>
    (pattern ??= new RegExp(
      phrase
        .slice(phrase.search(WORD))
        .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
        .replace(/\s+/g, String.raw`\s+`) + String.raw`(?![\p{L}\p{N}])`,
      'uy',
    ));
}

function matchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length;
}

/** What of `wanted` lies outside all of `spared`. */
export const outside = (wanted: Found[], spared: Found[]): Found[] =>
  wanted.filter(({ index, text }) =>
    spared.every(
      (each) => index + text.length <= each.index || index >= each.index + each.text.length,
    ),
  );
