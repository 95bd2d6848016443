import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding, Position } from '#archive/finding.ts';
import { references } from './references.ts';
import { unravel } from './unravel.ts';

/** Reads GitHub-flavoured MDX with references in brackets. It parses; nothing is ever run. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(references)
  .use(unravel)
  .freeze();

/** The tree of a page's body, or the syntax error that stopped it. */
export function parseBody(text: string, file: string): { tree?: Root; findings: Finding[] } {
  try {
    const tree = processor.parse(text);
    return { tree: processor.runSync(tree) as Root, findings: [] };
  } catch (error) {
    const message = error as Partial<{ reason: string; line: number; column: number }>;
    if (message.reason === undefined) throw error;
    const { line = 1, column = 1, reason } = message;
    return { findings: [syntaxFinding(reason, { file, line, column })] };
  }
}

/** What the parser says of a text that is no MDX, in the words of an author. */
function syntaxFinding(reason: string, at: Position): Finding {
  const rule = 'mdx-syntax';
  const open = /^Expected a closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason);
  if (open)
    return {
      at: { ...at, line: Number(open[2]), column: Number(open[3]) },
      rule,
      what: `${open[1]} is not closed`,
      mend: `Write ${open[1]!.replace('<', '</')} behind its words, or close it at once with />`,
    };
  if (/import\/export/.test(reason))
    return {
      at: { ...at, column: 1 },
      rule,
      what: 'A line that begins with "import" or "export" is read as code',
      mend: 'Begin the line with another word',
    };
  if (/expression/.test(reason))
    return {
      at,
      rule,
      what: 'A brace opens code here, or is not closed',
      mend: 'Write a bare brace as &#123;',
    };
  if (/before attribute value/.test(reason))
    return {
      at,
      rule,
      what: 'The value of an attribute does not stand between straight quotation marks',
      mend: 'Write it as id="…", with the marks of the keyboard',
    };
  return { at, rule, what: reason, mend: 'Close every element, and write a bare < as &lt;' };
}

const PLAIN = /^[^[\]*_`<{&\\~|#>\n@]*$/;
const OPENS_BLOCK = /^(\s|[-+]\s|\d+[.)]\s|=|https?:)|https?:\/\/|www\./;
const parsed = new Map<string, { tree?: Root; findings: Finding[] }>();

/**
 * The tree of a text field; the same text is parsed once. Positions count from the text's own
 * beginning. Most fields hold plain words: those skip the parser.
 */
export function parseText(text: string): { tree?: Root; findings: Finding[] } {
  let result = parsed.get(text);
  if (!result) {
    result =
      PLAIN.test(text) && !OPENS_BLOCK.test(text)
        ? { tree: plainTree(text), findings: [] }
        : parseBody(text, '');
    parsed.set(text, result);
  }
  return result;
}

function plainTree(value: string): Root {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  return {
    type: 'root',
    position,
    children: [{ type: 'paragraph', position, children: [{ type: 'text', value, position }] }],
  };
}
