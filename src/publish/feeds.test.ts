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

  test('keeps a section to its own pages', () => {
    const section = pages[0]!.id.split('/')[0]!;
    const links = JSON.parse(write('json', section)).items.map((item: { url: string }) => item.url);
    expect(links.every((link: string) => link.includes(`/explainers/${section}/`))).toBe(true);
  });

  test('is the same every time', () => {
    expect(write('atom.xml')).toBe(write('atom.xml'));
  });
});
