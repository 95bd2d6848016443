import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  FootnoteReference,
  Heading,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  Table,
  TableRow,
} from 'mdast';
import { type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { BracketReference } from './references.ts';

/** Finished HTML, or an element that the page supplies. */
export type Segment = string | ComponentSegment;
export interface ComponentSegment {
  /** `Reference`, or a name of the vocabulary. */
  name: string;
  props: Record<string, unknown>;
  children: Segment[];
}

export interface HeadingLink {
  depth: number;
  id: string;
  text: string;
}

/** Where links lead and what labels say; the page knows both. */
export interface RenderOptions {
  /** Puts the base path before a root-relative address. */
  href: (path: string) => string;
  words: Record<string, string>;
}

/** Blocks that never stand inside a paragraph. */
const BLOCKS = new Set(['Chart', 'Claim', 'Timeline', 'Map', 'Aside']);

/**
 * Turns a parsed text into HTML with gaps for components.
 *
 * The tree is data: no expression in it is run and no raw HTML passes. Headings get ids, tables a
 * frame that scrolls, footnotes letters; a citation is tied to the word before it.
 */
export function renderBody(
  tree: Root,
  options: RenderOptions,
): { segments: Segment[]; headings: HeadingLink[] } {
  const copy = structuredClone(tree);
  unravel(copy);
  const headings = addHeadingIds(copy);
  return { segments: segments(hastOf(copy, options)), headings };
}

/** The same for one paragraph, without the paragraph. */
export function renderInline(tree: Root, options: RenderOptions): Segment[] {
  const hast = hastOf(structuredClone(tree), options);
  const [first] = hast.children;
  return segments(hast.children.length === 1 && first?.type === 'element' ? first : hast);
}

function hastOf(tree: Root, options: RenderOptions): HastRoot {
  return toHast(tree, {
    handlers: handlers(options),
    footnoteLabel: options.words['footnotes.label'] ?? '',
    footnoteBackLabel: (index) =>
      (options.words['footnotes.back'] ?? '').replace('{n}', letter(index)),
    clobberPrefix: 'note-',
  }) as HastRoot;
}

type Placed = Element & { data: { component: { name: string; props: Record<string, unknown> } } };
const isPlaced = (node: HastNodes): node is Placed =>
  node.type === 'element' && node.data !== undefined && 'component' in node.data;

/** Serialises a tree once, with a mark for each component, and cuts the result at the marks. */
function segments(tree: HastRoot | Element): Segment[] {
  const components: ComponentSegment[] = [];
  const mark = (node: HastNodes): HastNodes => {
    if (isPlaced(node)) {
      const { name, props } = node.data.component;
      components.push({
        name,
        props,
        children: segments({ type: 'root', children: node.children }),
      });
      return { type: 'raw', value: `\u0001${components.length - 1}\u0001` } as never;
    }
    if ('children' in node) node.children = node.children.map((child) => mark(child) as never);
    return node;
  };
  const marked = mark(tree.type === 'root' ? tree : { type: 'root', children: tree.children });
  const pieces = toHtml(marked as HastRoot, { allowDangerousHtml: true }).split('\u0001');
  return pieces.flatMap((piece, index): Segment[] =>
    index % 2 === 1 ? [components[Number(piece)]!] : piece === '' ? [] : [piece],
  );
}

function handlers({ href }: RenderOptions): Handlers {
  const component = (
    name: string,
    props: Record<string, unknown>,
    children: ElementContent[] = [],
  ): Element => ({
    type: 'element',
    tagName: 'x-component',
    properties: {},
    children,
    data: { component: { name, props } } as never,
  });
  const jsx: Handler = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    const isInline = node.type === 'mdxJsxTextElement';
    return component(
      node.name ?? '',
      { ...props, isInline },
      state.all(node as never) as ElementContent[],
    );
  };
  return {
    reference: (_state: State, node: BracketReference) =>
      component('Reference', { kind: node.kind, items: node.items }),
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
    html: () => undefined,
    paragraph: (state: State, node: Parents) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: tied(state.all(node) as ElementContent[]),
    }),
    heading: (state: State, node: Heading) => ({
      type: 'element',
      tagName: `h${node.depth}`,
      properties: { id: (node.data as { id?: string } | undefined)?.id },
      children: state.all(node) as ElementContent[],
    }),
    link: (state: State, node: { url: string; children: PhrasingContent[] }) => ({
      type: 'element',
      tagName: 'a',
      properties: { href: node.url.startsWith('/') ? href(node.url) : node.url },
      children: state.all(node as never) as ElementContent[],
    }),
    image: (_state: State, node: { url: string; alt?: string | null }) => ({
      type: 'element',
      tagName: 'img',
      properties: { src: href(node.url), alt: node.alt ?? '', loading: 'lazy' },
      children: [],
    }),
    table: (state: State, node: Table) => table(state, node),
    footnoteReference: (state: State, node: FootnoteReference) => {
      const id = node.identifier.toUpperCase();
      const index = state.footnoteOrder.indexOf(id);
      const count = (state.footnoteCounts.get(id) ?? 0) + 1;
      if (index < 0) state.footnoteOrder.push(id);
      state.footnoteCounts.set(id, count);
      const number = index < 0 ? state.footnoteOrder.length - 1 : index;
      const safe = node.identifier.toLowerCase();
      return {
        type: 'element',
        tagName: 'sup',
        properties: { className: ['cite'] },
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: {
              href: `#note-fn-${safe}`,
              id: `note-fnref-${safe}${count > 1 ? `-${count}` : ''}`,
              role: 'doc-noteref',
            },
            children: [{ type: 'text', value: letter(number) }],
          },
        ],
      };
    },
  };
}

/** a, b … z, aa, ab: footnotes are letters, citations are numbers. */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** Keeps a run of citations on the line of the word before it. */
function tied(children: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    const isCitation =
      isPlaced(child) &&
      child.data.component.name === 'Reference' &&
      child.data.component.props['kind'] === 'citation';
    const word = isCitation && last?.type === 'text' ? /\S+$/.exec(last.value)?.[0] : undefined;
    if (
      isCitation &&
      last?.type === 'element' &&
      last.properties['className']?.toString() === 'together'
    )
      last.children.push(child);
    else if (word !== undefined && last?.type === 'text') {
      last.value = last.value.slice(0, -word.length);
      out.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['together'] },
        children: [{ type: 'text', value: word }, child],
      });
    } else out.push(child);
  }
  return out;
}

/** A table that scrolls by itself on a narrow screen; alignment is a class, since no style is allowed. */
function table(state: State, node: Table): Element {
  const cells = (row: TableRow, head: boolean): Element => ({
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: row.children.map((cell, index): Element => ({
      type: 'element',
      tagName: head || index === 0 ? 'th' : 'td',
      properties: {
        ...(head ? { scope: 'col' } : index === 0 ? { scope: 'row' } : {}),
        ...(node.align?.[index] === 'right' ? { className: ['n'] } : {}),
      },
      children: tied(state.all(cell) as ElementContent[]),
    })),
  });
  const [head, ...body] = node.children;
  const section = (tagName: string, rows: Element[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: rows,
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['scroll'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: head ? head.children.map((cell) => toString(cell)).join(', ') : '',
    },
    children: [
      {
        type: 'element',
        tagName: 'table',
        properties: { className: ['table'] },
        children: [
          ...(head ? [section('thead', [cells(head, true)])] : []),
          ...(body.length > 0
            ? [
                section(
                  'tbody',
                  body.map((row) => cells(row, false)),
                ),
              ]
            : []),
        ],
      },
    ],
  };
}

/** Lifts blocks out of the paragraph that Markdown puts around an element on a line of its own. */
function unravel(tree: Root) {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent) return;
    const blocks = node.children.filter(
      (child): child is MdxJsxTextElement =>
        child.type === 'mdxJsxTextElement' && BLOCKS.has(child.name ?? ''),
    );
    const onlyBlocks = node.children.every(
      (child) =>
        blocks.includes(child as never) || (child.type === 'text' && child.value.trim() === ''),
    );
    if (blocks.length > 0 && onlyBlocks)
      (parent as { children: Nodes[] }).children.splice(
        index,
        1,
        ...blocks.map((block) => ({ ...block, type: 'mdxJsxFlowElement' }) as never),
      );
  });
}

function addHeadingIds(tree: Root): HeadingLink[] {
  const slugger = new GithubSlugger();
  const headings: HeadingLink[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    const id = slugger.slug(text);
    node.data = { ...node.data, id } as never;
    headings.push({ depth: node.depth, id, text });
  });
  return headings;
}
