import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectKey } from './project-key.ts';

/** A small project, with some of its files written otherwise. */
function project(changed: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const files = {
    'astro.config.mjs': 'export default {};',
    'package.json': '{}',
    'package-lock.json': '{"astro":"7.3.5"}',
    'tsconfig.json': '{}',
    'src/components/Page.astro': '<main />',
    'src/components/page.test.ts': 'test();',
    'src/content/sources/a.yaml': '- id: a',
    ...changed,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

describe('projectKey', () => {
  const key = projectKey(project());

  test.each([
    ['a component', 'src/components/Page.astro', '<main></main>'],
    ['a plugin', 'src/markdown/plugin.ts', 'export {};'],
    ['the settings', 'astro.config.mjs', 'export default { base: "/x" };'],
    ['the version of a package', 'package-lock.json', '{"astro":"7.3.6"}'],
  ])('changes with %s', (_, file, text) => {
    expect(projectKey(project({ [file]: text }))).not.toBe(key);
  });

  test('changes with what the caller adds', () => {
    expect(projectKey(project(), '/base')).not.toBe(key);
  });

  test.each([
    [
      'a record, which the pages that show it note themselves',
      'src/content/sources/a.yaml',
      '- id: b',
    ],
    ['a test', 'src/components/page.test.ts', 'test.each();'],
  ])('stays with %s', (_, file, text) => {
    expect(projectKey(project({ [file]: text }))).toBe(key);
  });
});
