import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { feed } from './feeds.ts';

const { archive } = loadArchive('tests/fixture/content');
const absolute = (path: string) => `https://example.org${path}`;
const write = (format: 'atom.xml' | 'rss.xml' | 'json', section?: string) =>
  feed(archive, { format, self: `/feeds/all.${format}`, absolute, ...(section && { section }) });
const pages = [...archive.explainers.values()].filter(({ data }) => !data.draft);

describe('feed', () => {
  test.each(['atom.xml', 'rss.xml'] as const)(
    'writes %s that a feed reader reads back',
    async (format) => {
      const read = await new Parser().parseString(write(format));
      expect(read.title).toBe(archive.site.name);
      for (const { id } of pages)
        expect(read.items.map(({ link }) => link)).toContain(
          `https://example.org/explainers/${id}/`,
        );
    },
  );

  test('writes JSON Feed with the full text and absolute addresses', () => {
    const read = JSON.parse(write('json'));
    expect(read.version).toBe('https://jsonfeed.org/version/1');
    for (const { content_html: html } of read.items) {
      expect(html).not.toMatch(/(?:href|src)="\//);
      expect(html).not.toMatch(/\[[#@]/);
    }
  });

  test('gives pages whole: key points, events of timelines, links within the page', async () => {
    const read = await new Parser().parseString(write('atom.xml'));
    const page = read.items.find(({ link }) => link!.endsWith('/the-day/what-happened/'))!;
    expect(page.content).toMatch(/^<ul><li>/);
    expect(page.content).toContain(
      'href="https://example.org/explainers/the-day/what-happened/#note-fn-square"',
    );
    expect(page.content).not.toMatch(/href="#/);
  });

  test('tells of corrections with the old words and the new, at their own address', async () => {
    const changed = structuredClone(archive.explainers);
    changed.get('the-day/what-happened')!.data.corrections = [
      {
        date: '2026-12-01',
        kind: 'correction',
        was: 'a < b',
        now: 'b & c',
        note: 'Copied wrongly.',
      },
    ];
    const read = await new Parser().parseString(
      feed({ ...archive, explainers: changed }, { format: 'rss.xml', self: '/feed', absolute }),
    );
    const [first] = read.items;
    expect(first!.link).toBe('https://example.org/explainers/the-day/what-happened/#correction-1');
    expect(first!['content:encoded']).toBe(
      '<p>It said: <del>a &lt; b</del></p><p>It says: <ins>b &amp; c</ins></p><p>Copied wrongly.</p>',
    );
  });

  test('keeps a section to its own pages', () => {
    const section = pages[0]!.id.split('/')[0]!;
    const links = JSON.parse(write('json', section)).items.map((item: { url: string }) => item.url);
    expect(links.every((link: string) => link.includes(`/explainers/${section}/`))).toBe(true);
  });

  test('is the same every time', () => {
    expect(write('atom.xml')).toBe(write('atom.xml'));
  });
});
