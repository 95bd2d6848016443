import { toString } from 'mdast-util-to-string';
import { nodesOf } from '#markdown/nodes.ts';
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
    for (const node of nodesOf(entry.body)) {
      if (node.type !== 'mdxJsxTextElement' || node.name !== 'N') continue;
      const why = node.attributes.find((each) => 'name' in each && each.name === 'why')?.value;
      found.push({
        number: toString(node),
        why: typeof why === 'string' ? why : '',
        title: titleOf(archive, entry),
        url: urlOf('explainers', entry.id),
      });
    }
    return found;
  });
}
