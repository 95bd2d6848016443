import type { Root } from 'mdast';
import type { Point } from 'unist';
import { isElement, isWordsAlone, type JsxElement } from '#markdown/flatten.ts';
import { nodesOf } from '#markdown/nodes.ts';
import { vocabulary } from '#markdown/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Checkable } from './rules.ts';

interface Fault {
  point: Point | undefined;
  what: string;
  mend: string;
}

const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;
const ELEMENTS = Object.keys(vocabulary)
  .map((name) => `<${name}>`)
  .join(', ');

/**
 * Finds whatever in a text is code rather than words: imports, exports, expressions, raw HTML,
 * elements outside the vocabulary and attributes that these do not take. Comments pass.
 */
export function mdxIsInput({ passages }: Checkable): Finding[] {
  return passages.flatMap(({ tree, at }) =>
    (isWordsAlone(tree) ? [] : faultsOf(tree)).map(({ point, what, mend }) => ({
      at: at(point),
      rule: 'mdx-is-input',
      what,
      mend,
    })),
  );
}

function faultsOf(tree: Root): Fault[] {
  const faults: Fault[] = [];
  for (const node of nodesOf(tree)) {
    const point = node.position?.start;
    if (node.type === 'mdxjsEsm')
      faults.push({
        point,
        what: 'A line that begins with "import" or "export" is code',
        mend: 'Remove it: the page supplies every element',
      });
    else if (
      (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
      !COMMENT.test(node.value)
    )
      faults.push({
        point,
        what: `{${node.value.slice(0, 40)}} is an expression`,
        mend: 'Write the words themselves; a bare brace is &#123;',
      });
    else if (isElement(node)) faults.push(...elementFaults(node));
  }
  return faults;
}

function elementFaults(node: JsxElement): Fault[] {
  const point = node.position?.start;
  const { name } = node;
  const known = name === null ? undefined : vocabulary[name];
  const meant = name === null ? undefined : nearest(name, Object.keys(vocabulary));
  if (!known)
    return [
      {
        point,
        what:
          name === null
            ? 'An element without a name stands here'
            : /^[a-z]/.test(name)
              ? `<${name}> is HTML`
              : `There is no element <${name}>`,
        mend: meant ? `Did you mean <${meant}>?` : `Write Markdown, or one of ${ELEMENTS}`,
      },
    ];

  const faults: Fault[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const here = attribute.position?.start ?? point;
    const report = (what: string, mend: string) => faults.push({ point: here, what, mend });
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report('A spread is code', 'Write each attribute with its value in quotation marks');
      continue;
    }
    const shown = `"${attribute.name}" of <${name}>`;
    given.add(attribute.name);
    if (!known.required.includes(attribute.name) && !known.optional.includes(attribute.name))
      report(`There is no attribute ${shown}`, takes(name!));
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      report(`${shown} is an expression`, 'Write its value in quotation marks');
    else if ((attribute.value ?? '').trim() === '')
      report(`${shown} is empty`, 'Give it a value in quotation marks');
    else {
      const wanted = known.values?.[attribute.name];
      if (wanted && !wanted.pattern.test(String(attribute.value)))
        report(`${shown} cannot be “${attribute.value}”`, wanted.mend);
    }
  }
  for (const attribute of known.required)
    if (!given.has(attribute))
      faults.push({ point, what: `<${name}> has no "${attribute}"`, mend: takes(name!) });
  return [...faults, ...placeFaults(node)];
}

function takes(name: string): string {
  const { required, optional } = vocabulary[name]!;
  const list = (names: string[]) => names.map((each) => `"${each}"`).join(' and ');
  if (required.length + optional.length === 0) return 'It takes none';
  return `It takes ${list(required)}${optional.length > 0 ? ` and, if wanted, ${list(optional)}` : ''}`;
}

/** An element where it cannot stand, with text that it does not hold, or without any. */
function placeFaults(node: JsxElement): Fault[] {
  const { place, holdsText } = vocabulary[node.name!]!;
  const point = node.position?.start;
  if (place === 'block' && node.type === 'mdxJsxTextElement')
    return [
      { point, what: `<${node.name}> stands in a sentence`, mend: 'Give it lines of its own' },
    ];
  if (place === 'inline' && node.type === 'mdxJsxFlowElement')
    return [
      {
        point,
        what: `<${node.name}> stands outside any sentence`,
        mend: 'Put it around words of a paragraph, on one line with them',
      },
    ];
  if (holdsText === node.children.length > 0) return [];
  return [
    holdsText
      ? { point, what: `<${node.name}> is empty`, mend: 'Put the words between its tags' }
      : { point, what: `<${node.name}> holds text`, mend: `Close it at once: <${node.name} … />` },
  ];
}
