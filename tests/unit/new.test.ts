import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newRecord } from '../../scripts/new.ts';
import { ran } from './ran.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
const content = join(root, 'content');
const fixture = 'tests/fixture/content';
const today = '2026-11-24';

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(fixture, content, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Exit code and outputs of `npm run new`, without the path of the folder. */
const made = (args: string[], typed?: string[]) =>
  ran(newRecord, [...args, '--today', today], { content, ...(typed && { typed }) });
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const original = (path: string) => readFileSync(join(fixture, path), 'utf8');

const quay = [
  'event',
  'quay-sinks',
  ...['--title', 'The quay sinks', '--date', '1755-11-01', '--places', 'lisbon', '--kind', 'harm'],
  ...['--section', 'the-day', '--summary', 'The new quay goes down.', '--status', 'attributed'],
  ...['--sources', 'maxwell-lisbon'],
];
const quayText = `
- id: quay-sinks
  title: The quay sinks
  date: 1755-11-01
  places:
    - lisbon
  kind: harm
  section: the-day
  summary: The new quay goes down.
  status: attributed
  sources:
    - maxwell-lisbon
`;

describe('npm run new', () => {
  test('writes a whole record from flags, and touches nothing else in its file', async () => {
    const { code, printed } = await made(quay);
    expect(code).toBe(0);
    expect(read('events/lisbon.yaml')).toBe(original('events/lisbon.yaml') + quayText);
    expect(printed).toBe(
      'Wrote the event quay-sinks: events/lisbon.yaml:55\nNext:\n  It stands on the timeline, and on the pages of its places and actors.\n  npm run check\n',
    );
  });

  test('asks at a terminal, again where it must, and writes the same record', async () => {
    const typed = [
      'Quay',
      'flood-1755',
      'quay-sinks',
      'The quay sinks',
      '1755-11-01',
      '',
      'lisbon',
    ];
    const rest = ['', 'harm', 'the-day', 'The new quay goes down.', 'attributed', ''];
    const { code, printed } = await made(['event', '--ask'], [...typed, ...rest, 'maxwell-lisbon']);
    expect(printed).toContain('An id is kebab-case');
    expect(printed).toContain(
      'duplicate-id  The id "flood-1755" stands already at events/lisbon.yaml:11.',
    );
    expect(code).toBe(0);
    expect(read('events/lisbon.yaml')).toBe(original('events/lisbon.yaml') + quayText);
  });

  test('leaves keys without a value, for which the gate asks', async () => {
    const { code, printed } = await made(['source', 'quay-letters', '--title', 'Letters']);
    expect(code).toBe(0);
    expect(printed).toContain(
      'sources/lisbon.yaml:107:10  missing-key  "stance" is empty. Fill it in: Who publishes it and what that means for what it says.',
    );
    const again = await made(['source', 'quay-letters']);
    expect(again.code).toBe(1);
    expect(again.said).toBe(
      'duplicate-id  The id "quay-letters" stands already at sources/lisbon.yaml:99. Give one of the two another id, or make one record of both.\n',
    );
  });

  test('puts a source into the order of ids where a file keeps one', async () => {
    writeFileSync(
      join(content, 'sources/more.yaml'),
      original('sources/lisbon.yaml').replace(/^[\s\S]*(?=- id: edict-1772)/, ''),
    );
    writeFileSync(join(content, 'sources/lisbon.yaml'), '[]\n');
    await made(['source', 'fire-letters', '--file', 'more']);
    expect([...read('sources/more.yaml').matchAll(/^- id: (.*)/gm)].map(([, id]) => id)).toEqual([
      'edict-1772',
      'fire-letters',
      'passaro-square',
    ]);
  });

  test.each([
    ['bibtex', '@book{k, title={Memories}, author={Doe, Jane}, year={1980}, publisher={Press}}'],
    ['ris', 'TY  - BOOK\nTI  - Memories\nAU  - Doe, Jane\nPB  - Press\nPY  - 1980\nER  - \n'],
    [
      'csl',
      '[{"id":"k","type":"book","title":"Memories","author":[{"family":"Doe","given":"Jane"}],"publisher":"Press","issued":{"date-parts":[[1980]]}}]',
    ],
  ])('imports a source from --%s', async (flag, text) => {
    const file = join(root, 'bibliography');
    writeFileSync(file, text);
    expect((await made(['source', `--${flag}`, file, '--read', today])).code).toBe(0);
    expect(read('sources/lisbon.yaml')).toBe(
      `${original('sources/lisbon.yaml')}
- id: doe-1980
  type: book
  title: Memories
  authors:
    - Jane Doe
  publisher: Press
  issued: '1980'
  read: 2026-11-24
  lang:
  side:
  stance:
`,
    );
  });

  test('describes a table, copies it as it is, and never writes over one', async () => {
    const table = join(root, 'bells.csv');
    const csv = 'year,bells\r\n1755,12\r\n1756,\r\n';
    writeFileSync(table, csv);
    expect((await made(['dataset', table, '--title', 'Bells', '--redistribute', 'no'])).code).toBe(
      0,
    );
    expect(read('datasets/bells.csv')).toBe(csv);
    expect(read('datasets/bells.yaml')).toBe(`id: bells
title: Bells
description:
producer:
sources:
version:
licence:
  id:
  name:
redistribute: no
retrieved:
citation:
columns:
  - name: year
    type: integer
    unit:
    meaning:
  - name: bells
    type: integer
    unit:
    meaning:
    missing:
`);
    const { code, said } = await made(['dataset', table]);
    expect(code).toBe(1);
    expect(said).toContain('The id "bells" stands already at datasets/bells.yaml:1.');
  });

  test('drafts a page behind the last one of its section', async () => {
    const { code, printed } = await made(['explainer', 'the-day/bells', '--title', 'The bells']);
    expect(code).toBe(0);
    expect(printed).toContain('"keyPoints" is empty.');
    expect(read('explainers/the-day/bells.mdx')).toMatch(
      /^---\ntitle: The bells\nstandfirst:\norder: 2\npublished: 2026-11-24\nreviewed: 2026-11-24\ndraft: true\nkeyPoints:\ncorrections: \[\]\nrelated: \[\]\n---\n\n\{\/\* Write here\./,
    );
    expect((await made(['explainer', 'the-day/bells'])).code).toBe(1);
  });

  test('enters a correction and leaves the rest of the page as it was', async () => {
    const path = 'explainers/the-day/what-happened.mdx';
    const args = ['--was', 'nine', '--now', 'ten', '--note', 'A slip.'];
    expect((await made(['correction', 'the-day/what-happened', ...args])).code).toBe(0);
    expect(read(path)).toBe(
      original(path).replace(
        'corrections: []',
        'corrections:\n  - date: 2026-11-24\n    kind: correction\n    was: nine\n    now: ten\n    note: A slip.',
      ),
    );
  });

  test.each([
    [['evnt'], 2, 'There is no kind “evnt”. Did you mean event?'],
    [[], 2, 'Say what to write.\nnpm run new -- KIND'],
    [
      ['event', 'a', '--titel', 'b'],
      2,
      'There is no flag --titel of npm run new -- event. Did you mean --title?',
    ],
    [['event'], 2, 'Name it: npm run new -- event some-id'],
    [['event', 'a', 'b'], 2, '“b” is one word too many.'],
    [['source', '--bibtex', 'no.bib'], 2, 'There is no file no.bib.'],
    [['dataset', 'no.csv'], 2, 'There is no file no.csv.'],
    [['explainer', 'the-night/a'], 1, 'There is no section "the-night". There are the-day'],
    [['correction', 'the-day/what-happend'], 1, 'Did you mean the-day/what-happened?'],
    [['event', 'a', '--date', 'May'], 1, '--date May: Write the date as YYYY'],
  ])('with %j exits %i and says why', async (args, code, words) => {
    const ended = await made(args);
    expect(ended.said).toContain(words);
    expect(ended.said).not.toMatch(/^\s+at /m);
    expect(ended.code).toBe(code);
    expect(existsSync(join(content, 'explainers/the-night'))).toBe(false);
    expect(read('events/lisbon.yaml')).toBe(original('events/lisbon.yaml'));
  });

  test('asks into which file a record goes where there are several', async () => {
    writeFileSync(join(content, 'events/more.yaml'), '[]\n');
    const { code, said } = await made(quay);
    expect([code, said]).toEqual([
      2,
      'Say into which file of events/ with --file: lisbon, more, or a new name.\n',
    ]);
    expect((await made([...quay, '--file', 'more'])).code).toBe(0);
    expect(read('events/more.yaml')).toBe(quayText.slice(1));
  });

  test('is a command of its own, which reads what is typed and ends', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/new.ts', 'term', '--ask', '--content', content],
      { encoding: 'utf8', input: 'quay\nquay\nA wall of stone by the water.\n\n\n\n' },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('Wrote the term quay');
    expect(status).toBe(0);
    expect(read('terms/terms.yaml')).toContain('short: A wall of stone by the water.');
  });

  test('lists the keys of a kind', async () => {
    const { code, printed } = await made(['event', '--help']);
    expect(code).toBe(0);
    expect(printed).toContain('  --until VALUE\n      The end, where it lasted (if any).');
  });
});
