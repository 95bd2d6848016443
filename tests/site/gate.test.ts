import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, workshop } from '../build.ts';
import { archives } from './archives.ts';
import { copied, hashes } from './folders.ts';

const out = join(workshop, 'gate');
/** `file:line:column  rule  what is wrong. How to mend it.` */
const finding = /^\S+:\d+:\d+ {2}[a-z-]+ {2}\S.*[.!?] \S.*[.!?]$/;

describe.each(archives)('astro build of $name', ({ content }) => {
  const copy = copied(content);
  let whole: [string, string][];

  beforeAll(async () => {
    rmSync(out, { recursive: true, force: true });
    const { code, output } = await build(out, { content: copy });
    expect(output).toContain('Complete!');
    expect(code).toBe(0);
    whole = hashes(out);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Adds a file to the copy, builds, and takes the file away again. */
  async function buildWith(file: string, text: string) {
    writeFileSync(join(copy, file), text);
    const ended = await build(out, { content: copy });
    rmSync(join(copy, file));
    return ended;
  }

  test('writes a site', () => {
    expect(whole.map(([path]) => path)).toContain('index.html');
  });

  test.each([
    ['a record with an unknown key', 'terms/broken.yaml', '- id: broken\n  titel: No\n', 2, 3],
    ['a broken quote', 'terms/broken.yaml', '- id: broken\n  term: "open\n', undefined, undefined],
    ['a script', 'site/pages/broken.mdx', page('<script>alert(1)</script>'), 6, 1],
    ['an unknown id', 'site/pages/broken.mdx', page('See [#no-such-thing].'), 6, 5],
  ])(
    'stops at %s, says where, and leaves the last site as it was',
    async (_, file, text, line, column) => {
      const { code, output } = await buildWith(file, text);
      const findings = output.split('\n').filter((row) => finding.test(row));
      expect(code).toBe(1);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every((row) => row.startsWith(`${join(copy, file)}:`))).toBe(true);
      if (line) expect(output).toContain(`${file}:${line}:${column}  `);
      expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(hashes(out)).toEqual(whole);
      expect(existsSync(`${out}.next`)).toBe(false);
    },
  );

  test('builds the same bytes when the fault is mended', async () => {
    const { code } = await build(out, { content: copy });
    expect(code).toBe(0);
    expect(hashes(out)).toEqual(whole);
  });
});

function page(body: string) {
  return `---\ntitle: Broken\nstandfirst: A page with a fault.\n---\n\n${body}\n`;
}
