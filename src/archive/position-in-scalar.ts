import type { Point } from 'unist';
import type { Position } from './finding.ts';

/**
 * Where a point of a text stands in the YAML file that holds it.
 *
 * YAML folds, indents and quotes, so the scalar's source and its value are walked side by side:
 * white space matches white space, a doubled quotation mark or a backslash counts once. Falls back
 * on the scalar's beginning. `file` is the text of the whole file.
 */
export function positionInScalar(
  file: string,
  start: Position,
  text: string,
  point: Point | undefined,
): Position {
  const wanted = point?.offset ?? offsetOf(text, point);
  if (wanted === 0) return start;
  const lines = file.split('\n');
  let line = start.line - 1;
  let column = start.column - 1;
  if (/^[|>][-+0-9]*\s*$/.test((lines[line] ?? '').slice(column))) {
    line += 1;
    column = 0;
  }
  for (let index = 0; index < wanted;) {
    const source = lines[line];
    if (source === undefined) return start;
    if (column >= source.length) {
      line += 1;
      column = 0;
      while (/\s/.test(text[index] ?? '') && index < wanted) index += 1;
      while (/\s/.test(lines[line]?.[column] ?? '')) column += 1;
    } else if (source[column] === text[index]) {
      if (source[column] === "'" && source[column + 1] === "'") column += 1;
      column += 1;
      index += 1;
    } else if (/\s/.test(text[index] ?? '') && /\s/.test(source[column]!)) {
      index += 1;
      column += 1;
    } else column += 1;
  }
  // Behind a break comes the first letter of the next line that holds one.
  while (column >= lines[line]!.length && line + 1 < lines.length) {
    line += 1;
    column = /^\s*/.exec(lines[line]!)![0].length;
  }
  return { file: start.file, line: line + 1, column: column + 1 };
}

const offsetOf = (text: string, point: Point | undefined) => {
  if (!point) return 0;
  const before = text.split('\n').slice(0, point.line - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + point.column - 1;
};
