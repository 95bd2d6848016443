import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** How records are written: as people write them, with nothing behind a key that waits for a value. */
const STYLE = { nullStr: '', lineWidth: 100, singleQuote: true } as const;

/** A record as YAML, in the order of its keys. `null` leaves a key without a value. */
export const recordText = (record: object): string => stringify(record, STYLE);

/**
 * The text of a list of records with one more; all that stood there stays, byte for byte.
 *
 * `inOrder` puts it before the first record with a greater id, if the list keeps that order;
 * otherwise it comes last. `undefined` where the text is no list of lines that begin with `- `.
 */
export function insertRecord(
  text: string,
  record: { id: string },
  { inOrder = false } = {},
): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const item = recordText([record]).replaceAll('\n', eol);
  if (text.trim() === '' || text.trim() === '[]') return item;
  const document = parseDocument(text);
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list) || list.flow) return undefined;

  const starts = list.items.map((each) => {
    const offset = (each as { range?: [number, number, number] | null }).range?.[0] ?? 0;
    return text.lastIndexOf('\n', offset - 1) + 1;
  });
  const ids = list.items.map((each) => (isMap(each) ? String(each.get('id')) : ''));
  const sorted = ids.every((id, index) => index === 0 || ids[index - 1]! < id);
  const before = inOrder && sorted ? ids.findIndex((id) => id > record.id) : -1;
  const gap = isSpaced(text, starts) ? eol : '';
  if (before < 0) {
    const end = text.endsWith('\n') ? text : text + eol;
    return end + gap + item;
  }
  const at = commentAbove(text, starts[before]!);
  return text.slice(0, at) + item + gap + text.slice(at);
}

/** Whether blank lines part the records; one record alone may have some to come. */
const isSpaced = (text: string, starts: number[]): boolean =>
  starts.length < 2 || /\n\s*\n$/.test(text.slice(0, commentAbove(text, starts[1]!)));

/** Where the comment begins that stands right above a line, or the line itself. */
function commentAbove(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  return start > 0 && text[line] === '#' ? commentAbove(text, line) : start;
}
