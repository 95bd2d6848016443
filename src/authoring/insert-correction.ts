import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify } from 'yaml';
import { recordText } from './insert-record.ts';

/** An entry under `corrections`, in the order of its keys. `null` leaves a key without a value. */
export interface CorrectionEntry {
  date: string;
  kind: string;
  was?: string;
  now?: string;
  note: string | null;
}

/**
 * The text of a page with one more correction, behind those that it has; all else stays, byte for
 * byte. `undefined` where the page has no frontmatter that can be read.
 */
export function insertCorrection(page: string, entry: CorrectionEntry): string | undefined {
  const [, fence, yaml] = /^(---\r?\n)([\s\S]*?)^---\s*$/m.exec(page) ?? [];
  if (fence === undefined || yaml === undefined) return undefined;
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;

  const eol = page.includes('\r\n') ? '\r\n' : '\n';
  const { from, to, text } = change(yaml, pairOf(document.contents.items), entry);
  const at = fence.length;
  return page.slice(0, at + from) + text.replaceAll('\n', eol) + page.slice(at + to);
}

const pairOf = (pairs: Pair[]) =>
  pairs.find(({ key }) => isScalar(key) && key.value === 'corrections');

/** Which stretch of the frontmatter gives way to which text. */
function change(yaml: string, pair: Pair | undefined, entry: CorrectionEntry) {
  if (!pair) {
    const text = `corrections:\n${block(entry, 2)}\n`;
    return { from: yaml.length, to: yaml.length, text };
  }
  const list = pair.value;
  if (isSeq(list) && list.items.length > 0) {
    const [start, end] = list.range!;
    if (list.flow) return { from: end - 1, to: end - 1, text: `, ${flow(entry)}` };
    const last = start + yaml.slice(start, end).trimEnd().length;
    const indent = start - (yaml.lastIndexOf('\n', start - 1) + 1);
    return { from: last, to: last, text: `\n${block(entry, indent)}` };
  }
  const from = (pair.key as { range: [number, number, number] }).range[1] + 1;
  const to = isSeq(list) ? list.range![1] : from;
  return { from, to, text: `\n${block(entry, 2)}` };
}

/** An entry as an item of a list whose dashes stand `indent` columns in, without its last line break. */
const block = (entry: CorrectionEntry, indent: number): string =>
  recordText([entry])
    .trimEnd()
    .replace(/^(?=.)/gm, ' '.repeat(indent));

const flow = (entry: CorrectionEntry): string =>
  stringify(entry, {
    collectionStyle: 'flow',
    lineWidth: 0,
    nullStr: '',
    singleQuote: true,
  }).trim();
