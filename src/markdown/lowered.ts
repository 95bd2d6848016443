/** The text in small letters, at the same length: a letter that would become two stays as it is. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/\p{Lu}/gu, (letter) => {
        const own = letter.toLowerCase();
        return own.length === letter.length ? own : letter;
      });
}
