import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Archive, Entry, PageEntry } from '#archive/archive.ts';
import type { Passage } from '#archive/passages.ts';
import { footnotes } from '#archive/rules/footnotes.ts';
import { knownReferences } from '#archive/rules/known-references.ts';
import { links } from '#archive/rules/links.ts';
import { looseBrackets } from '#archive/rules/loose-brackets.ts';
import { mdxIsInput } from '#archive/rules/mdx-is-input.ts';
import { rules } from '#archive/rules/rules.ts';
import { unprintableIn } from '#archive/unprintable.ts';
import { parseBody, parseText } from '#markdown/parse.ts';
import { plain } from '#markdown/plain.ts';
import { renderBody, renderInline } from '#markdown/render.ts';
import type { Segment } from '#markdown/segments.ts';
import { cardSvg } from '#publish/card-svg.ts';
import { toCsv } from '#publish/csv.ts';
import { feedHtml } from '#publish/feed-html.ts';
import { feed } from '#publish/feeds.ts';
import { scriptText, structuredData } from '#publish/json-ld.ts';
import { id, pageId } from '#schemas/common.ts';
import { bodyPassage, fieldPassage, fixtureArchive } from './body-passage.ts';
import { mdx, plainWords, runs } from './hostile.ts';
import { unsafe } from './unsafe.ts';

const archive = fixtureArchive();
const absolute = (path: string) => `https://quake.example${path}`;
const options = { archive, href: (path: string) => path };

/** The rules that keep what is dangerous out; a number without a source must not be what saves us. */
const guards = [mdxIsInput, links, knownReferences, looseBrackets, footnotes];
/** Whether the gate refuses a text. Runs every rule, none of which may throw. */
function isRefused(passage: Passage): boolean {
  const found = rules.map((rule) => ({ rule, findings: rule({ archive, passages: [passage] }) }));
  return found.some(({ rule, findings }) => guards.includes(rule) && findings.length > 0);
}
/** The finished HTML of a text, without what components fill in. */
const written = (segments: Segment[]): string =>
  segments
    .map((segment) => (typeof segment === 'string' ? segment : written(segment.children)))
    .join('');
/**
 * Whether the parser's own assertions fail. Only the build of it that vitest loads has them; the one
 * that Node loads goes on to say that an element is not closed.
 */
function isAsserted(text: string): boolean {
  try {
    parseBody(text, 'test.mdx');
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_ASSERTION';
  }
}
/** Faults that no finding excuses: nothing that a text holds becomes an element that runs. */
const running = (html: string) => unsafe(html).filter((fault) => !fault.includes('="'));

/** How many of the texts that a property drew were let through: a property of none proves nothing. */
function counted(property: (accept: () => void) => void): number {
  let accepted = 0;
  property(() => (accepted += 1));
  return accepted;
}

describe('any body of a page', () => {
  test('is refused, or becomes HTML in which nothing runs and nothing comes from elsewhere', () => {
    const accepted = counted((accept) =>
      fc.assert(
        fc.property(mdx, (text) => {
          if (unprintableIn(text) || isAsserted(text)) return;
          const { tree, findings } = parseBody(text, 'test.mdx');
          if (!tree) return void expect(findings).not.toEqual([]);
          const refused = isRefused(bodyPassage(text));
          const { segments } = renderBody(tree, options);
          expect(running(written(segments))).toEqual([]);
          if (refused) return;
          accept();
          expect(unsafe(feedHtml({ archive, absolute }, segments))).toEqual([]);
        }),
        runs,
      ),
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

describe('any Markdown in a field of a record', () => {
  test('is refused, or becomes HTML and plain text that are safe wherever they stand', () => {
    const accepted = counted((accept) =>
      fc.assert(
        fc.property(mdx, (text) => {
          if (unprintableIn(text) || isAsserted(text)) return;
          const { tree, findings } = parseText(text);
          if (!tree) return void expect(findings).not.toEqual([]);
          const refused = isRefused(fieldPassage(text));
          const segments = renderInline(tree, options);
          expect(running(written(segments))).toEqual([]);
          expect(scriptText(plain(archive, text))).not.toContain('<');
          if (refused) return;
          accept();
          expect(unsafe(feedHtml({ archive, absolute }, segments))).toEqual([]);
        }),
        runs,
      ),
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

describe('any words in a record', () => {
  const page = archive.explainers.get('the-day/what-happened')!;
  /** The fixture, with words in the place of every name that a page of it prints. */
  function named(words: string): { archive: Archive; entry: PageEntry } {
    const source = (entry: Entry) => ({
      ...entry,
      data: { ...(entry.data as object), title: words, publisher: words, stance: words },
    });
    const renamed = <T>(records: Map<string, Entry<T>>, change: (entry: Entry<T>) => unknown) =>
      new Map([...records].map(([id, entry]) => [id, change(entry)])) as Map<string, Entry<T>>;
    const called = <T>(entry: Entry<T>) => ({ ...entry, data: { ...entry.data, name: words } });
    const site = { ...archive.site, name: words, author: words };
    const sections = renamed(archive.sections, (entry) => ({
      ...entry,
      data: { ...entry.data, title: words },
    }));
    return {
      entry: page,
      archive: {
        ...archive,
        site,
        sections,
        sources: renamed(archive.sources, source),
        actors: renamed(archive.actors, called),
        places: renamed(archive.places, called),
      },
    };
  }
  const printable = plainWords.filter((text) => unprintableIn(text) === undefined);

  test('stay words in linked data, in feeds and on cards', async () => {
    const face = { family: 'Any', weight: 400, file: '', advances: new Map<number, number>() };
    await fc.assert(
      fc.asyncProperty(printable, async (words) => {
        const { archive: other, entry } = named(words);
        const { segments } = renderBody(entry.body, { ...options, archive: other });
        expect(unsafe(feedHtml({ archive: other, absolute }, segments))).toEqual([]);

        const data = structuredData(
          other,
          { url: '/x/', title: words, above: [], record: entry, citations: [] },
          absolute,
        );
        expect(scriptText(data)).not.toContain('<');
        expect(JSON.parse(scriptText(data))).toEqual(data);

        const card = { title: words, kicker: words, site: words, mark: 'M0,0' };
        const svg = cardSvg(card, { serif: [face], sans: [face], strong: [face] });
        const tags = [...svg.matchAll(/<\/?([^\s>/]*)/g)].map(([, tag]) => tag!);
        const known = ['svg', 'rect', 'path', 'text', 'tspan'];
        expect(tags.filter((tag) => !known.includes(tag))).toEqual([]);

        for (const format of ['atom.xml', 'rss.xml'] as const) {
          const parsed = await new Parser().parseString(
            feed(other, { format, self: `/feeds/all.${format}`, absolute }),
          );
          for (const { title = '', content = '' } of parsed.items)
            expect(unsafe(title + content)).toEqual([]);
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });

  test('stay text in the tables of spreadsheets, and come back whole', () => {
    const cell = fc.oneof(plainWords, fc.integer(), fc.constantFrom('=1+1', '@sum(a1)', '-2+3'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
        const [, cells = []] = csvParseRows(toCsv(row.map(String), [row]));
        expect(cells.map((read) => read.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
          row.map((value) => String(value).replace(/^'(?=[=+\-@\t\r\n])/, '')),
        );
        const formulas = cells.filter(
          (read, index) => typeof row[index] === 'string' && /^[=+\-@\t\r\n]/.test(read),
        );
        expect(formulas).toEqual([]);
      }),
      runs,
    );
  });
});

describe('any id', () => {
  test('that could leave its folder is refused', () => {
    // Addresses of pages and of files are made of ids alone.
    expect(
      ['../x', 'a/../b', '..', '.', 'a/b', 'a\\b', '%2e%2e', 'a.b', '/a', 'a\u0000', ''].filter(
        (text) => id.safeParse(text).success,
      ),
    ).toEqual([]);
    expect(
      ['../../x', 'a/../b', 'a/b/c', '/a', 'a/.'].filter((text) => pageId.safeParse(text).success),
    ).toEqual([]);
  });
});
