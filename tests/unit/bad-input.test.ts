import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { type Change, removeCopy, withChanges } from './altered-fixture.ts';
import { checkContent } from '../../scripts/check.ts';
import { cases } from './bad-input.ts';
import { ran } from './ran.ts';

afterAll(removeCopy);

/** What the gate prints of a changed fixture, without the path of its folder. */
const linesOf = (changes: Change[]) =>
  withChanges(changes, (folder) =>
    check(folder).findings.map((finding) => formatFinding(finding).replaceAll(`${folder}/`, '')),
  );

describe('the gate', () => {
  test('finds nothing in the fixture', () => {
    expect(linesOf([])).toEqual([]);
  });

  test.each(cases)('refuses $fault', ({ changes, found }) => {
    expect(linesOf(changes)).toEqual(found);
  });
});

const table = 'datasets/earlier-earthquakes.csv';
const rows = [
  'year,houses,low,high,note',
  '1531,1500,1500,1500,all churches as well',
  '1551,200,200,200,',
];
const accepted: { input: string; changes: Change[] }[] = [
  {
    input: 'a byte order mark in a table',
    changes: [{ file: table, text: `\uFEFF${rows.join('\n')}\n` }],
  },
  { input: 'CRLF in a table', changes: [{ file: table, text: `${rows.join('\r\n')}\r\n` }] },
  {
    input: 'trailing blank lines in a table',
    changes: [{ file: table, text: `${rows.join('\n')}\n\n\n` }],
  },
  {
    input: 'quotes and commas in the cells of a table',
    changes: [{ file: table, text: `${rows.join('\n')}"he said ""gone"", and left"\n` }],
  },
  {
    input: 'CRLF in YAML',
    changes: [
      { file: 'terms/more.yaml', text: '- id: quay\r\n  term: quay\r\n  short: A wall.\r\n' },
    ],
  },
  {
    input: 'CRLF on a page',
    changes: [
      {
        file: 'explainers/the-day/short.mdx',
        text: '---\r\ntitle: Short\r\nstandfirst: It was.\r\norder: 2\r\npublished: 2026-11-24\r\nreviewed: 2026-11-24\r\nkeyPoints:\r\n  - It was.\r\n  - It is.\r\n---\r\n\r\nIt was.\r\n',
      },
    ],
  },
  { input: 'an empty list', changes: [{ file: 'terms/none.yaml', text: '[]\n' }] },
];

describe('the gate', () => {
  test.each(accepted)('accepts $input', ({ changes }) => {
    expect(linesOf(changes)).toEqual([]);
  });
});

describe('npm run check', () => {
  /** Exit code and standard error of the command on a changed fixture. */
  const run = (changes: Change[], ...args: string[]) =>
    withChanges(changes, (folder) => ran(checkContent, args, { content: folder }));

  test('exits 0 where there is nothing to mend', async () => {
    expect((await run([])).code).toBe(0);
  });

  test.each(
    ['people in words without evidence', 'a tab in YAML'].map((fault) =>
      cases.find((each) => each.fault === fault)!,
    ),
  )('exits 1 and prints the line of $fault', async ({ changes, found }) => {
    const { code, said } = await run(changes);
    expect(code).toBe(1);
    expect(said.split('\n').slice(0, found.length)).toEqual(found);
  });

  test('annotates lines for GitHub, or gives JSON, on standard output', async () => {
    const [{ changes }] = cases.filter(
      ({ fault }) => fault === 'a word where a number belongs',
    ) as [(typeof cases)[0]];
    expect((await run(changes, '--format', 'github')).printed).toBe(
      '::error file=explainers/the-day/what-happened.mdx,line=4,col=8,title=wrong-type::"order" is not valid (first). It takes a number.\n',
    );
    const { code, printed } = await run(changes, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual([
      {
        at: { file: 'explainers/the-day/what-happened.mdx', line: 4, column: 8 },
        rule: 'wrong-type',
        what: '"order" is not valid (first)',
        mend: 'It takes a number',
      },
    ]);
    expect((await run([], '--format', 'json')).printed).toBe('[]\n');
  });

  test('exits 2 when asked for what it cannot do', async () => {
    expect(await run([], '--format', 'xml')).toEqual({
      code: 2,
      printed: '',
      said: '--format xml: it takes one of text, github, json.\n',
    });
  });

  test('is a command of its own', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/check.ts', '--content', 'tests/fixture/content'],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('The evidence holds: 7 statistics');
    expect(status).toBe(0);
  });
});
