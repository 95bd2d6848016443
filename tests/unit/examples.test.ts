import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { vocabulary } from '#markdown/vocabulary.ts';
import { type Change, removeCopy, withChanges } from './altered-fixture.ts';
import { cases } from './bad-input.ts';
import { elementExamples, type Example, ruleExamples } from './rule-examples.ts';

const GUIDE = 'docs/authoring.md';
const BEGIN =
  '<!-- The examples are written by tests/unit/examples.test.ts: npm run test:unit -- -u -->';
const END = '<!-- Here they end. -->';
/** Warnings stop nothing: docs/rules.md says what they ask. */
const WARNINGS = ['single-source', 'unused-statistic', 'not-reviewed'];

afterAll(removeCopy);

const caseOf = ({ fault }: Example) => {
  const found = cases.find((each) => each.fault === fault);
  if (!found) throw new Error(`There is no case “${fault}” in tests/unit/bad-input.ts`);
  return found;
};
const textOf = ({ text, to }: Change) => String(text ?? to);
/** The words of a change, without the heading that only says where they go. */
const wordsOf = (text: string) => text.replace('\n\n## Three hands', '').trim();

/** The change that is at fault, and the same with the fault mended. */
function changesOf(example: Example): { wrong: Change; right: Change } {
  const { changes } = caseOf(example);
  const wrong =
    changes.find((each) => example.wrong && textOf(each).includes(example.wrong)) ??
    changes.findLast(({ from }) => from !== undefined) ??
    changes.at(-1)!;
  if (example.elsewhere ?? example.command) return { wrong, right: wrong };
  const before = textOf(wrong);
  const after =
    example.mended === undefined
      ? wrong.from!
      : before === ''
        ? example.mended
        : before.replaceAll(example.wrong ?? wordsOf(before), () => example.mended!);
  const right = wrong.text === undefined ? { ...wrong, to: after } : { ...wrong, text: after };
  return { wrong, right };
}

const mendedChanges = (example: Example): Change[] => {
  const { wrong, right } = changesOf(example);
  const changes = caseOf(example).changes.map((each) => (each === wrong ? right : each));
  return example.elsewhere ? [...changes, example.elsewhere] : changes;
};

/** What is shown of two texts: all of short ones, otherwise the lines in which they differ. */
function shownOf(text: string, other: string): string {
  const lines = wordsOf(text).split('\n');
  if (lines.length <= 8) return unindented(lines);
  return unindented(lines.filter((line) => !other.split('\n').includes(line)));
}

function unindented(lines: string[]): string {
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(Number.isFinite(depth) ? depth : 0)).join('\n');
}

const fenced = (text: string, file: string) =>
  ['```' + (file.split('.').at(-1) ?? ''), text, '```'].join('\n');

function section(example: Example, heading: string): string {
  const { wrong, right } = changesOf(example);
  const { of, elsewhere, command } = example;
  const found = caseOf(example).found.filter(
    (line) => elementExamples.includes(example) || line.includes(`  ${of}  `),
  );
  const [before, after] = [textOf(wrong), textOf(right)];
  const mended = command
    ? fenced(command, 'sh')
    : elsewhere
      ? fenced(wordsOf(textOf(elsewhere)), elsewhere.file)
      : fenced(shownOf(after, before), right.file);
  return [
    `#### ${heading}`,
    before === '' ? '(an empty file)' : fenced(shownOf(before, after), wrong.file),
    fenced(found[0]!, 'text'),
    mended,
  ].join('\n\n');
}

const written = [
  BEGIN,
  '<!-- prettier-ignore-start -->',
  '### The elements',
  ...elementExamples.map((example) => section(example, `\`<${example.of}>\``)),
  '### The rules',
  ...ruleExamples.map((example) => section(example, `\`${example.of}\``)),
  '<!-- prettier-ignore-end -->',
  END,
].join('\n\n');

describe('the examples of docs/authoring.md', () => {
  test.each([...elementExamples, ...ruleExamples].filter(({ command }) => !command))(
    'are accepted where they are mended: $of',
    (example) => {
      const findings = withChanges(mendedChanges(example), (folder) => check(folder).findings);
      expect(findings.map(formatFinding)).toEqual([]);
    },
  );

  test('show every element of the vocabulary', () => {
    expect(elementExamples.map(({ of }) => of)).toEqual(Object.keys(vocabulary));
  });

  test('show every rule that is no warning', () => {
    const table = readFileSync('docs/rules.md', 'utf8');
    const rules = [...table.matchAll(/^\| `([a-z-]+)`\s+\|/gm)].map(([, rule]) => rule!);
    expect(ruleExamples.map(({ of }) => of).toSorted()).toEqual(
      rules.filter((rule) => !WARNINGS.includes(rule)).toSorted(),
    );
  });

  test('are those of the tests', async () => {
    const text = readFileSync(GUIDE, 'utf8');
    const [before = '', after = ''] = [text.split(BEGIN)[0], text.split(END)[1]];
    await expect(before + written + after).toMatchFileSnapshot(`../../${GUIDE}`);
  });
});
