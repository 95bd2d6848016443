import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { Point } from 'unist';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '#markdown/nodes.ts';
import { point } from '#markdown/references.ts';
import { flatten } from '#markdown/flatten.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages.ts';
import type { Checkable } from './rules.ts';

/** Finds footnotes without text or mark, marks without a footnote, and footnotes outside pages. */
export function footnotes({ passages }: Checkable): Finding[] {
  return passages.flatMap(faultsOf);
}

function faultsOf({ tree, at, form, text }: Passage): Finding[] {
  if (form !== 'body' && !text.includes('[^')) return [];
  const findings: Finding[] = [];
  const report = (where: Parameters<typeof at>[0], what: string, mend: string) =>
    findings.push({ at: at(where), rule: 'footnotes', what, mend });
  const { marks, notes } = read(tree);

  const loose = loosePoints(tree);
  if (form !== 'body') {
    for (const where of [
      ...marks.map(({ position }) => position?.start),
      ...loose.map(([at]) => at),
    ])
      report(
        where,
        'A footnote stands outside a page',
        'Say it in the text, or cite a source: [@source-id, locator]',
      );
    return findings;
  }
  const named = new Set(marks.map(({ identifier }) => identifier));
  const seen = new Set<string>();
  for (const note of notes) {
    const shown = `[^${note.label ?? note.identifier}]`;
    if (seen.has(note.identifier))
      report(note.position?.start, `The footnote ${shown} stands twice`, 'Keep one of the two');
    else if (isEmpty(note))
      report(note.position?.start, `The footnote ${shown} has no text`, 'Write it, or remove it');
    else if (!named.has(note.identifier))
      report(
        note.position?.start,
        `Nothing refers to the footnote ${shown}`,
        `Put ${shown} where it belongs, or remove it`,
      );
    seen.add(note.identifier);
  }
  for (const [where, mark] of loose)
    report(where, `There is no footnote ${mark}`, `Write it on a line of its own: ${mark}: …`);
  return findings;
}

/** Marks of footnotes that are not there: Markdown leaves them as they are. */
function loosePoints(tree: Root): [Point, string][] {
  const found: [Point, string][] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text') continue;
    for (const match of node.value.matchAll(/\[\^[^\]\s]+\]/g))
      found.push([point(node, match.index), match[0]]);
  }
  return found;
}

function read(tree: Root) {
  const marks: FootnoteReference[] = [];
  const notes: FootnoteDefinition[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'footnoteReference') marks.push(node);
    if (node.type === 'footnoteDefinition') notes.push(node);
  }
  return { marks, notes };
}

/** Without words; a citation alone is text. */
const isEmpty = (note: FootnoteDefinition) =>
  toString(note).trim() === '' &&
  note.children.every((child) => !('children' in child) || flatten(child).pieces.length === 0);
