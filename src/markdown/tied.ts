import type { ElementContent } from 'hast';
import { isPlaced } from './segments.ts';

/**
 * Keeps a run of citations on the line of the word before it. A space that an author left between
 * the two is dropped.
 */
export function tied(children: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children) {
    if (!isCitation(child)) {
      out.push(child);
      continue;
    }
    let last = out.at(-1);
    if (last?.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value === '') {
        out.pop();
        last = out.at(-1);
      }
    }
    const word = last?.type === 'text' ? /\S+$/.exec(last.value)?.[0] : undefined;
    if (last?.type === 'element' && last.properties['className']?.toString() === 'together')
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

const isCitation = (node: ElementContent) =>
  isPlaced(node) &&
  node.data.component.name === 'Reference' &&
  node.data.component.props['kind'] === 'citation';
