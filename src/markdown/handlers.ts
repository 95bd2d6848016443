import type { ElementContent } from 'hast';
import type { Heading, Parents, PhrasingContent, Root } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Archive } from '#archive/archive.ts';
import { footnotes } from './footnotes.ts';
import { type HeadingLink, headingLinks } from './headings.ts';
import type { BracketReference } from './references.ts';
import { placed } from './segments.ts';
import { table } from './table.ts';
import { tied } from './tied.ts';

/** Where links lead and what labels say; the page knows both. */
export interface RenderOptions {
  /** Puts the base path before a root-relative address. */
  href: (path: string) => string;
  /** For labels, and for the names that stand in headings. */
  archive: Archive;
}

/**
 * How each node of the tree of a text becomes HTML. What is code or raw HTML becomes nothing. Headings are
 * added to `headings` as they come.
 */
export function handlers(
  tree: Root,
  { href, archive }: RenderOptions,
  headings: HeadingLink[],
): Handlers {
  const link = headingLinks(archive);
  const jsx: Handler = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    const isInline = node.type === 'mdxJsxTextElement';
    return placed(
      node.name ?? '',
      { ...props, isInline },
      state.all(node as never) as ElementContent[],
    );
  };
  return {
    reference: (_state: State, node: BracketReference) =>
      placed('Reference', { kind: node.kind, items: node.items, opens: node.opens }),
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
    heading: (state: State, node: Heading) => {
      const heading = link(node);
      headings.push(heading);
      return {
        type: 'element',
        tagName: `h${node.depth}`,
        properties: { id: heading.id },
        children: state.all(node) as ElementContent[],
      };
    },
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
    table,
    ...footnotes(archive, tree),
  };
}
