import { syllable } from 'syllable';

/** How hard a text is to read, and what that rests on. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  syllables: number;
  /** School grade of the United States; NaN for a text without a word. */
  grade: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu;

/**
 * The grade of Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of New Readability Formulas:
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A dash between spaces is no word; a
 * number in digits is one word, with a syllable for each digit, as they count “1918” as four.
 */
export function fleschKincaid(sentences: string[]): ReadingLevel {
  const counted = sentences
    .map((sentence) => (sentence.match(WORD) ?? []).map(syllablesOf))
    .filter(({ length }) => length > 0);
  const words = counted.flat().length;
  const syllables = counted.flat().reduce((sum, each) => sum + each, 0);
  const grade = 0.39 * (words / counted.length) + 11.8 * (syllables / words) - 15.59;
  return { words, sentences: counted.length, syllables, grade };
}

function syllablesOf(word: string): number {
  const digits = word.match(/\p{N}/gu)?.length ?? 0;
  const letters = word.replaceAll(/[^\p{L}\p{M}’'-]/gu, '');
  return Math.max(1, digits + syllable(letters));
}
