import { fileURLToPath } from 'node:url';
import { parseBody } from '#markdown/parse.ts';
import { cached, codeKey, isCached } from './cached.ts';
import type { ContentFile } from './read-files.ts';

const FRONTMATTER = /^---\n([\s\S]*?)(?:^|\n)---(?:\n|$)/;

/** The parser of bodies and its plugins: a change of any of them reads every page anew. */
const parser = codeKey([
  ...['parse', 'references', 'unravel'].map((name) =>
    fileURLToPath(import.meta.resolve(`#markdown/${name}.ts`)),
  ),
  'package-lock.json',
]);

/**
 * The two parts of a page: its frontmatter, and its body behind blank lines, so that positions are
 * those of the whole file. `undefined` where there is no frontmatter.
 */
export function splitPage(text: string): { front: string; body: string } | undefined {
  const match = FRONTMATTER.exec(text);
  return match
    ? { front: match[1]!, body: match[0].replace(/[^\n]/g, ' ') + text.slice(match[0].length) }
    : undefined;
}

/** The parsed body of a page, of an earlier run where its text is the same. */
export const pageBody = ({ label }: ContentFile, body: string): ReturnType<typeof parseBody> =>
  cached('mdx', codeFor(label), body, () => parseBody(body, label));

/** Whether an earlier run has parsed a body. */
export const isParsed = ({ label }: ContentFile, body: string): boolean =>
  isCached('mdx', codeFor(label), body);

/** Findings hold the name of the file. */
const codeFor = (label: string) => `${parser} ${label}`;
