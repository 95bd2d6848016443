import { describe, expect, test } from 'vitest';
import { loadArchive } from './load.ts';
import { findingsAt } from './page-findings.ts';

const { archive } = loadArchive('tests/fixture/content');
const at = (file: string, line: number) => ({
  at: { file: `src/content/${file}`, line, column: 1 },
  rule: 'links',
  what: `${file}:${line}`,
  mend: 'Mend it',
});
const lineOf = (file: string, text: string) =>
  archive.files
    .get(`src/content/${file}`)!
    .slice(0, archive.files.get(`src/content/${file}`)!.indexOf(text))
    .split('\n').length;

const page = at('explainers/the-day/what-happened.mdx', 20);
const other = at('explainers/the-dispute/what-caused-it.mdx', 20);
const unread = at('explainers/the-day/not-yet.mdx', 3);
const killed = at(
  'statistics/lisbon.yaml',
  lineOf('statistics/lisbon.yaml', 'deaths-lisbon-1755') + 3,
);
const words = at('site/words.en.yaml', 1);
const table = at('datasets/earlier-earthquakes.csv', 3);
const all = [page, other, unread, killed, words, table];

describe('findingsAt', () => {
  test.each([
    ['/explainers/the-day/what-happened/', [page, killed, words]],
    ['/explainers/the-day/not-yet/', [unread, words]],
    ['/statistics/deaths-lisbon-1755/', [killed, words]],
    ['/data/earlier-earthquakes/', [words, table]],
    ['/', [words]],
  ])('gives %s what concerns it', (path, found) => {
    expect(findingsAt(archive, all, path).map(({ what }) => what)).toEqual(
      found.map(({ what }) => what),
    );
  });
});
