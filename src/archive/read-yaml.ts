import { createRequire } from 'node:module';
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { cached, codeKey } from './cached.ts';
import type { Finding } from './finding.ts';
import { unprintableAdvice, unprintableIn } from './unprintable.ts';

/** Line and column, from 1, of each value of a YAML file, by path: `0.estimates.2.low`. */
export type Positions = Record<string, [line: number, column: number]>;

export interface Parsed {
  data: unknown;
  positions: Positions;
  findings: Finding[];
}

/**
 * Reads YAML 1.2 (core schema: dates stay strings) and remembers where each value stands.
 *
 * `lineOffset` lines are added, for frontmatter that begins further down. Syntax errors and
 * duplicate keys come back as findings; `data` then is `undefined`.
 */
export function readYaml(text: string, file: string, lineOffset = 0): Parsed {
  const code = [reader, file, lineOffset].join();
  return cached('yaml', code, text, () => parse(text, file, lineOffset));
}

/** The reader itself and the parser it uses: a change of either reads everything anew. */
const reader = codeKey(
  [import.meta.filename, import.meta.filename.replace('read-yaml', 'unprintable')],
  [createRequire(import.meta.url)('yaml/package.json').version],
);

function parse(text: string, file: string, lineOffset: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [line + lineOffset, col];
  };

  const faults = firstFaults([...document.errors, ...aliases(document), ...escapes(document)]);
  const findings = faults.map((fault): Finding => {
    const [line, column] = place(faultStart(document, text, fault));
    return {
      at: { file, line, column },
      rule: 'yaml',
      ...yamlAdvice(fault.code, fault.message, lineAt(text, fault.pos[0])),
    };
  });
  if (findings.length > 0) return { data: undefined, positions: {}, findings };

  const positions: Positions = {};
  const walk = (node: unknown, path: string, fallback: number) => {
    positions[path] = place((node as Node | null)?.range?.[0] ?? fallback);
    const join = (key: unknown) => (path === '' ? String(key) : `${path}.${key}`);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, join(index), fallback));
    else if (isMap(node))
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const keyStart = pair.key.range![0];
        positions[`${join(pair.key.value)}:key`] = place(keyStart);
        walk(pair.value, join(pair.key.value), keyStart);
      }
  };
  walk(document.contents, '', 0);
  return { data: document.toJS(), positions, findings };
}

type Fault = { code: string; message: string; pos: [number, number] };

/** The first key that stands twice, and the first other fault: what follows one is its consequence. */
function firstFaults(errors: Fault[]): Fault[] {
  const isTwice = ({ code }: Fault) => code === 'DUPLICATE_KEY';
  const others = errors.filter((error) => !isTwice(error));
  return [
    ...errors.filter(isTwice).slice(0, 1),
    ...others.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1),
  ];
}

/** Values that begin with an asterisk: YAML would look for an anchor of that name. */
function aliases(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, { range, source }) =>
      void faults.push({ code: 'ALIAS', message: `*${source}`, pos: [range![0], range![1]] }),
  });
  return faults;
}

/** Values in quotation marks that hold, written as an escape, a sign that cannot be printed. */
function escapes(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_key, { value, range, type }) => {
      const found = type === 'QUOTE_DOUBLE' ? unprintableIn(String(value)) : undefined;
      if (found)
        faults.push({ code: 'UNPRINTABLE', message: found.sign, pos: [range![0], range![1]] });
    },
  });
  return faults;
}

/** Where a fault begins: of a quotation that is not closed, its first mark; of a tab, its line. */
function faultStart(document: Document, text: string, { code, pos }: Fault): number {
  let start = pos[0];
  if (code === 'MISSING_CHAR')
    visit(document, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith('QUOTE') && range![1] === pos[0]) start = range![0];
      },
    });
  return lineAt(text, start).startsWith('\t') ? text.lastIndexOf('\n', start - 1) + 1 : start;
}

/** The line on which an offset lies. */
const lineAt = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!;

function yamlAdvice(code: string, message: string, line: string): { what: string; mend: string } {
  if (code === 'UNPRINTABLE') return unprintableAdvice(message);
  if (code === 'DUPLICATE_KEY')
    return {
      what: 'The same key stands twice',
      mend: 'Keep one of the two; where a new record begins, its first line begins with "- "',
    };
  if (/^[ -]*\u00A0/.test(line))
    return {
      what: 'A no-break space indents this line',
      mend: 'Indent with ordinary spaces, typed anew',
    };
  if (code === 'TAB_AS_INDENT' || line.startsWith('\t'))
    return { what: 'A tab indents this line', mend: 'Indent with spaces: YAML takes no tabs' };
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return { what: 'A quotation mark is not closed', mend: 'Close it, or remove the other one' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return {
      what: 'A colon with a space behind it begins a new key inside this text',
      mend: 'Put the whole text between quotation marks; if the line below is a key of its own, begin it under the key above',
    };
  if (code === 'UNEXPECTED_TOKEN' && /at node end/.test(message))
    return {
      what: 'Words stand behind the quotation mark that closes this text',
      mend: 'Write an apostrophe inside as ’, or double it',
    };
  if (code === 'ALIAS' || code === 'BAD_SCALAR_START')
    return {
      what: 'A text must not begin with this sign',
      mend: 'Put the whole text between quotation marks',
    };
  return {
    what: `This is not valid YAML: ${message.replace(/\s+/g, ' ')}`,
    mend: 'Check indentation, colons and quotation marks here and in the line above',
  };
}
