import { createRequire } from 'node:module';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { cached, codeKey } from './cached.ts';
import type { Finding } from './finding.ts';

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
  [import.meta.filename],
  [createRequire(import.meta.url)('yaml/package.json').version],
);

function parse(text: string, file: string, lineOffset: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [line + lineOffset, col];
  };

  const findings = document.errors.map((error): Finding => {
    const [line, column] = place(error.pos[0]);
    return { at: { file, line, column }, rule: 'yaml', ...yamlAdvice(error.code, error.message) };
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
  return { data: document.toJS({ maxAliasCount: 0 }), positions, findings };
}

function yamlAdvice(code: string, message: string): { what: string; mend: string } {
  if (code === 'DUPLICATE_KEY')
    return { what: 'The same key stands twice', mend: 'Keep one of the two' };
  if (code === 'TAB_AS_INDENT')
    return { what: 'A tab indents this line', mend: 'Indent with spaces: YAML takes no tabs' };
  if (code === 'MISSING_CHAR' && /quote/.test(message))
    return { what: 'A quotation mark is not closed', mend: 'Close it, or remove the other one' };
  return {
    what: `This is not valid YAML: ${message.replace(/\s+/g, ' ')}`,
    mend: 'Check indentation, colons and quotation marks here and in the line above',
  };
}
