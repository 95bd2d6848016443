import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Archive, PageEntry } from '#archive/archive.ts';
import { flatten, OBJECT } from '#markdown/flatten.ts';
import { parseText } from '#markdown/parse.ts';
import { plainNode } from '#markdown/plain.ts';
import { sentencesOf } from '#markdown/sentences.ts';

/**
 * The sentences of an explainer as a reader meets them, with each reference in its words: standfirst,
 * key points and body. Headings, tables, charts, claims and lists of sources are left out.
 */
export function printedSentences(archive: Archive, { data, body }: PageEntry): string[] {
  const trees = [data.standfirst, ...data.keyPoints].flatMap((text) => parseText(text).tree ?? []);
  const paragraphs: Paragraph[] = [];
  for (const tree of [...trees, body])
    visit(tree, 'paragraph', (paragraph) => void paragraphs.push(paragraph));
  return paragraphs.flatMap((paragraph) => {
    const flat = flatten(paragraph);
    return sentencesOf(flat).map(({ pieces }) =>
      pieces
        .map(({ node, start, end }) =>
          flat.text[start] === OBJECT ? plainNode(archive, node) : flat.text.slice(start, end),
        )
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  });
}
