import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check.ts';
import type { Main } from '../../scripts/command.ts';
import { explainRecord } from '../../scripts/explain.ts';
import { newRecord } from '../../scripts/new.ts';
import { reviewPages } from '../../scripts/review.ts';
import { ran } from './ran.ts';

/** A fenced block of the tutorial: its language, what stands behind that, and its lines. */
interface Block {
  form: string;
  note: string;
  lines: string[];
  line: number;
}

const tutorial = readFileSync('docs/tutorial.md', 'utf8');
const blocks = [...tutorial.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(
  ({ 1: form, 2: note, 3: text, index }): Block => ({
    form: form!,
    note: note ?? '',
    lines: text!.trimEnd().split('\n'),
    line: tutorial.slice(0, index).split('\n').length,
  }),
);

const root = mkdtempSync(join(tmpdir(), 'tutorial-'));
const content = join(root, 'practice');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const mains: Record<string, Main> = {
  new: newRecord,
  check: checkContent,
  review: reviewPages,
  explain: explainRecord,
};
/** What the test does by itself, or leaves to the tests of the site. */
const aside: Record<string, () => void> = {
  'npm ci': () => undefined,
  'npm run dev': () => undefined,
  'cp -r tests/fixture/content practice': () =>
    cpSync('tests/fixture/content', content, { recursive: true }),
  'export CONTENT_DIR=practice': () => undefined,
};

/** The words of a line of a shell: those in quotation marks are one. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

const commandsOf = ({ lines }: Block) =>
  lines
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');

/** Runs a line; gives all that it printed, with paths as the tutorial has them. */
async function typed(line: string) {
  if (aside[line]) {
    aside[line]();
    return { code: 0, output: '' };
  }
  const [npm, run, name = '', ...rest] = words(line);
  expect([npm, run, mains[name] !== undefined], line).toEqual(['npm', 'run', true]);
  expect(rest[0] === undefined || rest[0] === '--', line).toBe(true);
  const { code, printed, said } = await ran(mains[name]!, [...rest.slice(1), '--content', content]);
  return { code, output: (printed + said).replaceAll(content, 'practice') };
}

/** Changes a file as a diff says: lines with a minus give way to those with a plus. */
function edit({ note, lines }: Block): void {
  const file = join(root, note);
  const text = readFileSync(file, 'utf8');
  const of = (sign: string) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  const [before, after] = [of('-').join(''), of('+').join('')];
  expect(before === '' ? 2 : text.split(before).length, `${note} holds\n${before}`).toBe(2);
  writeFileSync(file, before === '' ? text + after : text.replace(before, () => after));
}

describe('docs/tutorial.md', () => {
  test('works as it stands, command by command', async () => {
    let output = '';
    for (const block of blocks) {
      const at = `docs/tutorial.md:${block.line}`;
      if (block.form === 'sh') {
        output = '';
        for (const line of commandsOf(block)) {
          const ended = await typed(line);
          output += ended.output;
          expect(ended.code, `${at} ${line}\n${ended.output}`).toBe(Number(block.note || 0));
        }
      } else if (block.form === 'diff') edit(block);
      else for (const line of block.lines) expect(output, at).toContain(line);
    }
    const page = readFileSync(join(content, 'explainers/the-day/what-fell.mdx'), 'utf8');
    expect(page).toContain('was: 53 palaces');
    expect(page).not.toContain('draft');
  });

  test('has commands, changes and outputs', () => {
    const count = (form: string) => blocks.filter((block) => block.form === form).length;
    expect([count('sh'), count('diff'), count('text')]).toEqual([12, 5, 11]);
  });
});
