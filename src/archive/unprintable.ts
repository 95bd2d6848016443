/**
 * Signs that no text needs: control characters, what is no character at all, and the marks that turn
 * the order of letters around, with which a text can read otherwise than it is stored (Unicode
 * Technical Standard 55, section 3).
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** The first such sign in a text, as `U+202E`, and its offset. */
export function unprintableIn(text: string): { sign: string; offset: number } | undefined {
  const offset = text.search(UNPRINTABLE);
  if (offset < 0) return undefined;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${code}`, offset };
}

/** The words of a finding about it. */
export const unprintableAdvice = (sign: string) => ({
  what: `The sign ${sign} stands here, which cannot be printed`,
  mend: 'Delete it and type the word again',
});
