import type { ElementContent } from 'hast';
import { isPlaced } from './segments.ts';

/** Keeps a run of citations on the line of the word before it. */
export function tied(children: ElementContent[]): ElementContent[] {
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
