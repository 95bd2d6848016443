import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Archive } from './archive.ts';
import { readingOrder } from './reading-order.ts';
import { titleOf } from './uses.ts';
import { urlOf } from './urls.ts';

/** A number that stands without a source because its author says why it may. */
export interface ExemptNumber {
  number: string;
  why: string;
  /** Plain title and address of its page. */
  title: string;
  url: string;
}

/** Every `<N why="…">` of the explainers, in reading order. */
export function exemptNumbers(archive: Archive): ExemptNumber[] {
  return readingOrder(archive).flatMap((entry) => {
    const found: ExemptNumber[] = [];
    visit(entry.body, 'mdxJsxTextElement', (node: MdxJsxTextElement) => {
      if (node.name !== 'N') return;
      const why = node.attributes.find((each) => 'name' in each && each.name === 'why')?.value;
      found.push({
        number: toString(node),
        why: typeof why === 'string' ? why : '',
        title: titleOf(archive, entry),
        url: urlOf('explainers', entry.id),
      });
    });
    return found;
  });
}
