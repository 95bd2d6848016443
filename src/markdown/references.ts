import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Position } from 'unist';

export type ReferenceKind = 'statistic' | 'citation' | 'place' | 'actor' | 'term';

/** What one reference names: a record and how to show it. */
export interface ReferenceItem {
  id: string;
  /** Of a citation: the place in the source. */
  locator?: string;
  /** Of a statistic: `estimate`, `form`, `unit`. */
  options: Record<string, string>;
}

/** `[#id …]`, `[@id, p. 3; @id]`, `[place:id]`, `[actor:id]`, `[term:id]`. */
export interface BracketReference extends Node {
  type: 'reference';
  kind: ReferenceKind;
  items: ReferenceItem[];
  /** It opens a sentence: what it prints begins with a capital. */
  opens: boolean;
  /** Why it could not be read, where it could not. */
  problem?: string;
  position: Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    reference: BracketReference;
  }
  interface RootContentMap {
    reference: BracketReference;
  }
}

const PATTERN = /\[(#|@|place:|actor:|term:)([^[\]]*)\]/g;
const kinds: Record<string, ReferenceKind> = {
  '#': 'statistic',
  '@': 'citation',
  'place:': 'place',
  'actor:': 'actor',
  'term:': 'term',
};
/** What a statistic's options may say; `estimate` names one of its estimates. */
const OPTIONS: Record<string, RegExp> = {
  estimate: /^[a-z0-9-]+$/,
  form: /^(number|words|range)$/,
  unit: /^(no|yes)$/,
};

/** A remark plugin: finds references in text and makes them nodes of the tree. */
export function references() {
  return (tree: Root) => {
    place(tree);
    splitIn(tree);
  };
}

/**
 * Says where nodes stand that have no position: an address in a text becomes a link only after the
 * parser is done, and neither it nor the words beside it say so themselves.
 */
function place(parent: Parents): void {
  let at = parent.position!.start;
  for (const node of parent.children) {
    const isPlaced = node.position !== undefined;
    node.position ??= { start: at, end: at };
    if ('children' in node) {
      place(node);
      if (!isPlaced) node.position.end = node.children.at(-1)?.position?.end ?? at;
    } else if (!isPlaced && node.type === 'text')
      node.position.end = point(node, node.value.length);
    at = node.position.end;
  }
}

function splitIn(parent: Parents): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]!;
    if ('children' in node) splitIn(node);
    if (node.type !== 'text' || !node.value.includes('[')) continue;
    const parts = split(node, BLOCKS.has(parent.type) ? textBefore(parent, index) : '-');
    parent.children.splice(index, 1, ...(parts as never[]));
    index += parts.length - 1;
  }
}

function split(node: Text, before: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let last = 0;
  for (const match of node.value.matchAll(PATTERN)) {
    if (match.index > last) parts.push(slice(node, last, match.index));
    const end = match.index + match[0].length;
    const reference: BracketReference = {
      type: 'reference',
      ...readReference(match[1]!, match[2]!.replace(/\s+/g, ' ').trim()),
      opens: opensSentence(before + node.value.slice(0, match.index)),
      position: span(node, match.index, end),
    };
    parts.push(reference);
    last = end;
  }
  if (last < node.value.length) parts.push(slice(node, last, node.value.length));
  return parts;
}

function readReference(
  opening: string,
  body: string,
): Omit<BracketReference, 'type' | 'position' | 'opens'> {
  const kind = kinds[opening]!;
  if (kind === 'citation') {
    const items = body.split(/;\s*@/).map((item): ReferenceItem => {
      const comma = item.indexOf(',');
      return comma < 0
        ? { id: item.trim(), options: {} }
        : { id: item.slice(0, comma).trim(), locator: item.slice(comma + 1).trim(), options: {} };
    });
    const second = items.find(({ locator }) => locator?.includes('@'));
    if (second)
      return { kind, items, problem: 'a semicolon stands between two sources, as in [@a; @b]' };
    return withProblem({ kind, items });
  }
  const [id = '', ...rest] = body.split(' ');
  const options: Record<string, string> = {};
  let problem: string | undefined;
  for (const option of rest) {
    const [key = '', value = ''] = option.split('=');
    const pattern = kind === 'statistic' ? OPTIONS[key] : undefined;
    if (!pattern) problem ??= `"${option}" is no option of a ${kind} reference`;
    else if (!pattern.test(value)) problem ??= `"${value}" is no value of "${key}"`;
    options[key] = value;
  }
  return withProblem({ kind, items: [{ id, options }], ...(problem && { problem }) });
}

function withProblem(reference: Omit<BracketReference, 'type' | 'position' | 'opens'>) {
  const bad = reference.items.find(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  return bad && !reference.problem
    ? { ...reference, problem: problemOf(bad.id, reference.kind) }
    : reference;
}

function problemOf(id: string, kind: ReferenceKind): string {
  if (id === '') return 'It names nothing';
  const [, source, place] = /^([a-z0-9-]+) (.+)$/.exec(id) ?? [];
  return kind === 'citation' && place
    ? `a comma stands between a source and the place in it, as in [@${source}, ${place}]`
    : `"${id}" is no id`;
}

/** Whether the next word would begin a sentence; citations after a full stop are passed over. */
function opensSentence(before: string): boolean {
  const text = before.replace(PATTERN, '').trimEnd();
  return text === '' || /[.!?][”’"')]*$/.test(text);
}

/** Nodes whose beginning is the beginning of a sentence. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands before a child of a block, as text. */
const textBefore = (parent: Parents, index: number) =>
  parent.children
    .slice(0, index)
    .map((child) => toString(child) || '-')
    .join('');

const slice = (node: Text, from: number, to: number): Text => ({
  type: 'text',
  value: node.value.slice(from, to),
  position: span(node, from, to),
});

/** The position of a stretch of a text node; exact unless the source escapes characters before it. */
function span(node: Text, from: number, to: number): Position {
  return { start: point(node, from), end: point(node, to) };
}

/** The point of the source at an offset of a text node's value. */
export function point(node: Text, offset: number): Position['start'] {
  const start = node.position!.start;
  const before = node.value.slice(0, offset);
  const lines = before.split('\n');
  return {
    line: start.line + lines.length - 1,
    column: lines.length > 1 ? lines.at(-1)!.length + 1 : start.column + before.length,
    offset: (start.offset ?? 0) + offset,
  };
}
