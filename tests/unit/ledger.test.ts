import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { check } from '#archive/check.ts';
import { reviewPages } from '../../scripts/review.ts';
import { ran } from './ran.ts';

const root = mkdtempSync(join(tmpdir(), 'ledger-'));
const folder = join(root, 'content');
const reviewed = join(root, 'reviewed');
const page = 'explainers/the-day/what-happened.mdx';
afterAll(() => rmSync(root, { recursive: true, force: true }));

const review = (...args: string[]) =>
  ran(reviewPages, [...args, '--today', '2026-12-01'], { content: folder });
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const findings = () =>
  check(folder).findings.map(
    ({ at, rule, what }) => `${at.file.slice(folder.length + 1)} ${rule} ${what}`,
  );

beforeAll(async () => {
  cpSync('tests/fixture/content', folder, { recursive: true });
  const { code, said } = await review('--all');
  expect(said).toBe('');
  expect(code).toBe(0);
  cpSync(folder, reviewed, { recursive: true });
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(reviewed, folder, { recursive: true });
});

describe('the ledger', () => {
  test('holds a reviewed archive, and dates each page by its review', () => {
    expect(findings()).toEqual([]);
    expect(readFileSync(join(folder, page), 'utf8')).toContain('reviewed: 2026-12-01');
  });

  test('finds every page that quotes a record changed since its review', () => {
    edit(
      'statistics/lisbon.yaml',
      'note: He holds this likely.',
      'note: He holds this most likely.',
    );
    expect(findings()).toContainEqual(
      `${page} drift The record statistics/deaths-lisbon-1755 changed since this page was reviewed on 2026-12-01`,
    );
  });

  test('asks for a correction when a printed number becomes another', async () => {
    edit('statistics/lisbon.yaml', '      low: 34\n', '      low: 43\n');
    expect(findings().filter((line) => line.includes(' uncorrected '))).toContainEqual(
      `${page} uncorrected The page printed “at least 34 people” for executed-lisbon-1755 and now prints “at least 43 people”`,
    );
    expect((await review('the-day/what-happened')).code).toBe(1);

    edit(
      page,
      'corrections: []',
      'corrections:\n  - { date: 2026-12-02, note: The figures of the number stood the wrong way round. }',
    );
    expect(findings().filter((line) => line.startsWith(`${page} uncorrected`))).toEqual([]);
    expect((await review('the-day/what-happened')).code).toBe(0);
    expect(findings().filter((line) => line.startsWith(page))).toEqual([]);
  });

  test('says at a review what changed, record by record, and then knows it', async () => {
    edit('statistics/lisbon.yaml', 'note: He holds this likely.', 'note: He holds it likely.');
    edit(page, '<Claim id="deaths-in-morocco" />\n', '');
    const { code, printed } = await review('the-day/what-happened');
    expect(printed).toBe(
      [
        'the-day/what-happened  dropped   claims/deaths-in-morocco',
        'the-day/what-happened  changed   statistics/deaths-lisbon-1755',
        'Reviewed: the-day/what-happened.\n',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect((await review('the-day/what-happened')).printed).toBe(
      'Reviewed: the-day/what-happened.\n',
    );
    const ledger = readFileSync(join(folder, 'ledger.yaml'), 'utf8');
    expect(ledger).toMatch(/^# Written by npm run review; not by hand\.\n/);
    expect(ledger).toContain('  the-day/what-happened:\n    reviewed: 2026-12-01\n');
  });

  test('finds a published address that vanished, until a redirect says where it went', () => {
    rmSync(join(folder, 'explainers/the-dispute'), { recursive: true });
    edit(page, 'related: [the-dispute/what-caused-it]', 'related: []');
    const gone = '/explainers/the-dispute/what-caused-it/';
    expect(findings()).toContainEqual(
      `ledger.yaml vanished-url The address ${gone} was published and leads nowhere now`,
    );
    writeFileSync(join(folder, 'site/redirects.yaml'), `- { from: ${gone}, to: /explainers/ }\n`);
    expect(findings().filter((line) => line.includes('vanished-url'))).toEqual([]);
  });

  test('finds a redirect that leads nowhere, and one from a page that is there', () => {
    writeFileSync(
      join(folder, 'site/redirects.yaml'),
      '- { from: /old/, to: /nowhere/ }\n- { from: /claims/, to: /explainers/ }\n',
    );
    expect(findings()).toEqual([
      'site/redirects.yaml redirect The redirect leads to /nowhere/, which does not exist',
      'site/redirects.yaml redirect The address /claims/ is a page of its own',
    ]);
  });

  test('refuses to review while other evidence is broken, or a page that is not there', async () => {
    expect((await review('the-day/nothing')).code).toBe(2);
    edit('claims/lisbon.yaml', 'status: disputed', 'status: loud');
    expect((await review('--all')).code).toBe(1);
  });
});
