import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isParsed, splitPage } from './page-body.ts';
import { parseAhead } from './parse-ahead.ts';
import { readFiles } from './read-files.ts';

/** A folder of so many pages, whose words no other run has seen. */
function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'explainers/part'), { recursive: true });
  for (let n = 0; n < count; n++)
    writeFileSync(
      join(folder, `explainers/part/page-${n}.mdx`),
      `---\ntitle: Page ${n}\n---\n\nThe words of *${folder}*.\n`,
    );
  return folder;
}

/** Which pages of a folder are parsed. */
const parsedIn = (folder: string) =>
  readFiles(folder, folder).files.filter((file) => isParsed(file, splitPage(file.text)!.body));

describe('parseAhead', () => {
  test('parses every page, whichever thread it falls to', async () => {
    const folder = folderOf(60);
    await parseAhead(folder);
    expect(parsedIn(folder)).toHaveLength(60);
  });

  test('leaves a few pages to whoever needs them', async () => {
    const folder = folderOf(3);
    await parseAhead(folder);
    expect(parsedIn(folder)).toEqual([]);
  });
});
