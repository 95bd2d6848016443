import type { Flat } from './flatten.ts';
import type { Sentence } from './sentences.ts';
import type { Quotation } from './statements.ts';

/** “…”, «…» and ‘…’, in which ’ before a letter is an apostrophe. */
const MARKS = /“[^“”]*”|«[^«»]*»|(?<![\p{L}\p{N}])‘[^‘’]*(?:’\p{L}[^‘’]*)*’(?!\p{L})/gu;

/**
 * The quotations of a block by their marks. One is attributed if a citation follows it in the
 * sentence in which it ends.
 */
export function quotationsIn({ text, pieces }: Flat, sentences: Sentence[]): Quotation[] {
  if (!/[“«‘]/.test(text)) return [];
  const citations = pieces
    .filter(({ node }) => node.type === 'reference' && node.kind === 'citation')
    .map(({ start }) => start);
  return [...text.matchAll(MARKS)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const last = sentences.find((sentence) => end <= sentence.end)?.end ?? text.length;
    return { start, end, attributed: citations.some((at) => at >= end && at < last) };
  });
}
