import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  name: string;
  on: object;
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;
const docs = globSync([
  '*.md',
  'docs/**/*.md',
  '.github/*.md',
  'src/client/*.md',
  'src/fonts/*.md',
]);
/** Everything whose words people read: documents, messages of the code, snippets, the site itself. */
const told = [
  ...docs,
  ...globSync(['src/**/*.{ts,astro,yaml,mdx}', 'scripts/*.ts', '.github/**/*.yml', '.vscode/*']),
].filter((file) => !file.endsWith('.test.ts'));

/** `file: word` of every match in files that a check refuses. */
const wrong = (
  files: string[],
  pattern: RegExp,
  isRight: (word: string, file: string) => boolean,
  read = (file: string) => readFileSync(file, 'utf8'),
) =>
  files.flatMap((file) =>
    [...read(file).matchAll(pattern)]
      .map((match) => match[1]!)
      .filter((word) => !isRight(word, file))
      .map((word) => `${file}: ${word}`),
  );

const withoutCode = (file: string) =>
  readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

describe('documents and messages', () => {
  test('name only documents that there are', () => {
    expect(told.length).toBeGreaterThan(300);
    expect(wrong(told, /\b(docs\/[\w/-]+\.md)\b/g, (path) => existsSync(path))).toEqual([]);
  });

  test('name only commands that there are', () => {
    const isScript = (name: string) => name in scripts || name === 'NAME';
    expect(wrong(told, /\bnpm run (?:-s )?([a-zA-Z:]+)/g, isScript)).toEqual([]);
  });

  test('lead from one document to the other', () => {
    const leads = (target: string, file: string) =>
      /^(https?:|mailto:|#|\/)/.test(target) ||
      existsSync(join(dirname(file), target.replace(/#.*/, '')));
    expect(wrong(docs, /\]\(([^)\s]+)\)/g, leads, withoutCode)).toEqual([]);
  });

  test('name only files of the project that there are', () => {
    const paths = /`((?:src|scripts|tests|schemas|public)\/[\w./-]+\w)`/g;
    expect(wrong(docs, paths, (path) => existsSync(path))).toEqual([]);
  });
});

describe('.github/workflows', () => {
  test.each(globSync('.github/workflows/*.yml'))(
    '%s is a list of steps that say what they run',
    (file) => {
      const { name, on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
      expect([typeof name, typeof on]).toEqual(['string', 'object']);
      for (const { steps } of Object.values(jobs))
        for (const { uses, run } of steps)
          expect(uses ?? run).toMatch(/^[\w-]+\/[\w-]+@v\d+$|^npm /);
    },
  );

  test('check.yml asks the gate, keeps the site that it builds, and runs every test', () => {
    const { jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as Workflow;
    const runs = jobs['check']!.steps.map(({ uses, run }) => run ?? uses!.replace(/@.*/, ''));
    expect(runs.slice(2)).toEqual([
      'npm ci',
      'npm run -s check -- --format github',
      'npm run build',
      'actions/upload-artifact',
      'npm test',
    ]);
  });
});
