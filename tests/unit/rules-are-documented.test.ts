import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Names of rules as the code gives them: `rule: 'links'`, `rule = 'sum'`, or the name alone. */
const NAME =
  /\brule(?::|\s*=)\s*(?:issue\.code === '[a-z_]+' \? )?'([a-z-]+)'(?: : '([a-z-]+)')?|'((?:csv|chart)-[a-z]+|low-above-high)'/g;

const used = new Set(
  globSync('src/{archive,markdown}/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(NAME)])
    .flatMap((match) => match.slice(1).filter((name) => name !== undefined)),
);
const table = readFileSync('docs/rules.md', 'utf8');
const documented = new Set([...table.matchAll(/^\| `([a-z-]+)`\s+\|/gm)].map((match) => match[1]!));

describe('docs/rules.md', () => {
  test('tells of every rule that the code names', () => {
    expect([...used].filter((name) => !documented.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(35);
  });

  test('tells of no rule that the code does not name', () => {
    expect([...documented].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('site/words.en.yaml', () => {
  const words = readFileSync('src/content/site/words.en.yaml', 'utf8');

  test('describes only rules that there are', () => {
    const told = [...words.matchAll(/^rule\.([a-z-]+):/gm)].map((match) => match[1]!);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((name) => !documented.has(name))).toEqual([]);
  });

  test('is what the fixture speaks', () => {
    const copy = readFileSync('tests/fixture/content/site/words.en.yaml', 'utf8');
    expect(copy === words, 'Copy src/content/site/words.en.yaml to tests/fixture').toBe(true);
  });
});
