import type { Image, Nodes, Parents, Root, Table, TableRow } from 'mdast';
import type { Point } from 'unist';
import { attributeOf, flatten, isElement, type Piece } from './flatten.ts';
import { nodesOf } from './nodes.ts';
import { quotationsIn } from './quotations.ts';
import { sentencesOf } from './sentences.ts';

/** A stretch of a statement, by offsets in its text. */
export interface Span {
  start: number;
  end: number;
}

/** Somebody else's words; `attributed` where a citation says whose. */
export interface Quotation extends Span {
  attributed: boolean;
}

/** What needs its evidence in one piece: a sentence, a cell of a table, the words of an image. */
export interface Statement {
  text: string;
  role: 'prose' | 'heading' | 'cell' | 'image';
  /** A statistic, a claim or a citation stands in the sentence, the row, or what leads in to it. */
  bound: boolean;
  quotations: Quotation[];
  /** Words of another language. */
  foreign: Span[];
  /** Of a cell: the words at the top of its column and at the beginning of its row. */
  head: string;
  /** The point of the source at an offset of `text`. */
  pointAt: (offset: number) => Point;
}

/** What a block inherits from those around it. */
interface Context {
  bound: boolean;
  /** The block is a quotation. */
  quoted: false | 'attributed' | 'bare';
}

const known = new WeakMap<Root, Statement[]>();

/** The statements of a text in reading order. The same tree is read once. */
export function statementsOf(tree: Root): Statement[] {
  let statements = known.get(tree);
  if (!statements) {
    statements = ofChildren(tree, { bound: false, quoted: false });
    known.set(tree, statements);
  }
  return statements;
}

function ofChildren(parent: Parents, context: Context): Statement[] {
  const statements: Statement[] = [];
  parent.children.forEach((node, index) => {
    const before = parent.children[index - 1];
    const led = () => context.bound || (before?.type === 'paragraph' && endsBound(before));
    if (node.type === 'paragraph' || node.type === 'heading')
      statements.push(...ofBlock(node, node.type === 'heading' ? 'heading' : 'prose', context));
    else if (node.type === 'list') {
      const inside = { ...context, bound: led() };
      for (const item of node.children) statements.push(...ofChildren(item, inside));
    } else if (node.type === 'table') {
      const after = parent.children[index + 1];
      const bound = led() || isBound(node.children[0]!) || isSourceLine(after);
      statements.push(...ofTable(node, { ...context, bound }));
    } else if (node.type === 'blockquote')
      statements.push(
        ...ofChildren(
          node,
          holdsCitation(node)
            ? { bound: true, quoted: 'attributed' }
            : { ...context, quoted: context.quoted || 'bare' },
        ),
      );
    else if (isElement(node)) {
      const isQuote = node.name === 'Quote';
      const sourced = isQuote && Boolean(attributeOf(node, 'source'));
      statements.push(
        ...ofChildren(node as Parents, {
          bound: context.bound || sourced,
          quoted: sourced ? 'attributed' : isQuote ? 'bare' : context.quoted,
        }),
      );
    } else if (node.type === 'footnoteDefinition') statements.push(...ofChildren(node, context));
  });
  return statements;
}

function ofBlock(block: Parents, role: Statement['role'], context: Context): Statement[] {
  const flat = flatten(block);
  const sentences = sentencesOf(flat);
  const quotations = quotationsIn(flat, sentences);
  return sentences.flatMap(({ start, end, text, pieces }) => {
    const bound = context.bound || pieces.some(({ node }) => isEvidence(node));
    const inside = pieces.filter(({ quoted }) => quoted);
    const statement: Statement = {
      text,
      role,
      bound: bound || inside.length > 0,
      quotations: context.quoted
        ? [{ start: 0, end: text.length, attributed: context.quoted === 'attributed' }]
        : [...quotations, ...inside.map((piece) => ({ ...piece, attributed: true }))].flatMap(
            (span) => within(span, start, end),
          ),
      foreign: pieces.filter(({ foreign }) => foreign).flatMap((span) => within(span, start, end)),
      head: '',
      pointAt: (offset) => flat.pointAt(start + offset),
    };
    return [statement, ...imagesOf(pieces).map((image) => ofImage(image, statement))];
  });
}

/** The part of a span inside a sentence, by offsets of the sentence. */
const within = <T extends Span>(span: T, start: number, end: number): T[] =>
  span.start < end && span.end > start
    ? [{ ...span, start: Math.max(0, span.start - start), end: Math.min(span.end, end) - start }]
    : [];

const imagesOf = (pieces: Piece[]) =>
  pieces.map(({ node }) => node).filter((node): node is Image => node.type === 'image');

/** The words of an image lean on the sentence in which it stands. */
const ofImage = (image: Image, { bound }: Statement): Statement => ({
  text: image.alt ?? '',
  role: 'image',
  bound,
  quotations: [],
  foreign: [],
  head: '',
  pointAt: () => image.position!.start,
});

function ofTable(table: Table, context: Context): Statement[] {
  const heads = table.children[0]!.children.map((cell) => flatten(cell).text);
  return table.children.flatMap((row, rowIndex) => {
    const first = row.children[0] ? flatten(row.children[0]).text : '';
    const inside = { ...context, bound: context.bound || isBound(row) };
    const cited = holdsCitation(row);
    return row.children.flatMap((cell, column) =>
      ofBlock(cell, 'cell', inside).map((statement) => ({
        ...statement,
        quotations: statement.quotations.map((span) => ({
          ...span,
          attributed: span.attributed || cited,
        })),
        head: rowIndex === 0 ? '' : headOf(heads[column], column === 0 ? '' : first),
      })),
    );
  });
}

const headOf = (...words: (string | undefined)[]) => words.filter(Boolean).join(', ');

/** Whether a node is evidence: a statistic, a citation or a claim. */
const isEvidence = (node: Nodes) =>
  (node.type === 'reference' && (node.kind === 'statistic' || node.kind === 'citation')) ||
  (isElement(node) && node.name === 'Claim');

function isBound(parent: TableRow): boolean {
  return parent.children.some((cell) => flatten(cell).pieces.some(({ node }) => isEvidence(node)));
}

/**
 * Whether a paragraph leads in to the list or table behind it, with evidence: its last sentence is
 * bound, and it ends in a colon or is all of the paragraph.
 */
function endsBound(paragraph: Parents): boolean {
  const sentences = sentencesOf(flatten(paragraph));
  const last = sentences.at(-1);
  const leads = sentences.length === 1 || /:[\s\uFFFC]*$/.test(last?.text ?? '');
  return leads && (last?.pieces.some(({ node }) => isEvidence(node)) ?? false);
}

/** A line below a table that names its sources. */
function isSourceLine(node: Nodes | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const { text, pieces } = flatten(node);
  return /^Sources?\b/.test(text) && pieces.some((piece) => isEvidence(piece.node));
}

function holdsCitation(parent: Parents): boolean {
  return nodesOf(parent).some((node) => node.type === 'reference' && node.kind === 'citation');
}
