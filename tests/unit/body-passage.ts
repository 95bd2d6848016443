import type { PageEntry } from '#archive/archive.ts';
import type { Passage } from '#archive/passages.ts';
import { parseBody } from '#markdown/parse.ts';

/** A text as the body of a page of its own, for tests of single rules. */
export function bodyPassage(text: string): Passage {
  const file = 'test.mdx';
  const { tree, findings } = parseBody(text, file);
  if (!tree) throw new Error(findings[0]!.what);
  const at = { file, line: 1, column: 1 };
  const entry: PageEntry<unknown> = {
    collection: 'explainers',
    id: 'test/test',
    data: {},
    at,
    positions: {},
    body: tree,
  };
  return {
    entry,
    path: '',
    form: 'body',
    text: '',
    tree,
    at: (point) => ({ file, line: point?.line ?? 1, column: point?.column ?? 1 }),
  };
}
