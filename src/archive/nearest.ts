import leven from 'leven';

/**
 * The word of a list that somebody may have meant: at most `limit` letters away, capitals apart.
 * Of two that are as near the first one.
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  limit = limitOf(word),
): string | undefined {
  const [best] = [...known]
    .map((each) => ({
      each,
      distance: leven(word.toLowerCase(), each.toLowerCase(), { maxDistance: limit + 1 }),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.each : undefined;
}

/** In a short word every letter counts: two apart is another word. */
const limitOf = ({ length }: string) => (length < 4 ? 0 : length === 4 ? 1 : 2);
