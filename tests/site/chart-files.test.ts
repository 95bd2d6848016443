import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { csvParseRows } from 'd3-dsv';
import { parse, parseFragment } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { attribute, classed, elements, named, text } from './dom.ts';
import { charts } from './records.ts';

const { dir } = inject('site');
const idsOf = (ending: string) =>
  globSync(`charts/*.${ending}`, { cwd: dir })
    .map((file) => basename(file, `.${ending}`))
    .sort();
const read = (file: string) => readFileSync(join(dir, 'charts', file), 'utf8');
const passedOn = idsOf('csv');

describe('the picture of a chart as a file', () => {
  test('stands beside every table that may be passed on', () => {
    expect(passedOn.length).toBeGreaterThan(20);
    expect(idsOf('svg')).toEqual(passedOn);
  });

  test.each(passedOn)('%s is XML that a renderer draws whole', (id) => {
    const { width, height } = new Resvg(read(`${id}.svg`), { font: { loadSystemFonts: false } });
    expect(width).toBe(944);
    expect(height).toBeGreaterThan(200);
  });

  test.each(passedOn)('%s needs nothing else', (id) => {
    const svg = read(`${id}.svg`);
    const { childNodes } = parseFragment(svg.replace(/^<\?xml.*\?>/, ''));
    const parts = [...elements(childNodes[1] ?? childNodes[0]!)];
    const ids = new Set(parts.map((part) => attribute(part, 'id')));
    const values = parts.flatMap(({ attrs }) => attrs.map(({ value }) => value));
    const named = [
      ...parts.flatMap((part) => attribute(part, 'href') ?? []),
      ...values.flatMap((value) => /^url\((.*)\)$/.exec(value)?.[1] ?? []),
    ];
    expect(named.filter((name) => !name.startsWith('#') || !ids.has(name.slice(1)))).toEqual([]);
    expect(values.filter((value) => /var\(|light-dark|undefined|NaN/.test(value))).toEqual([]);
    expect(parts.filter((part) => attribute(part, 'class') ?? attribute(part, 'style'))).toEqual(
      [],
    );
    expect(svg).not.toMatch(/<(?:style|script|image|foreignObject)\b/);
  });

  test.each(passedOn)('%s carries its title, summary, source, licence and address', (id) => {
    const svg = parseFragment(read(`${id}.svg`));
    const [title, summary] = ['title', 'desc'].map((name) => text(named(svg, name)[0]!));
    const words = named(svg, 'text').map((element) =>
      named(element, 'tspan').map(text).join(' ').replace(/\s+/g, ' '),
    );
    expect(words[0]).toBe(title);
    expect(summary).not.toBe('');
    const foot = words[2];
    expect(foot).toContain('Source: ');
    expect(foot).toContain('Creative Commons Attribution 4.0');
    expect(foot).toContain(`/charts/${id}/`);
  });
});

describe('the frame of a chart', () => {
  test.each(charts.map(({ id }) => id))('%s runs nothing, is not searched and leads back', (id) => {
    const page = parse(readFileSync(join(dir, 'embed', id, 'index.html'), 'utf8'));
    const metas = named(page, 'meta').map((meta) => attribute(meta, 'content'));
    expect(named(page, 'script')).toEqual([]);
    expect(metas).toContain('noindex');
    expect(classed(page, 'drawing')).toHaveLength(2);
    expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain(`/charts/${id}/`);
    const [foot] = named(page, 'figcaption').map(text);
    expect(foot).toContain('Source: ');
    expect(foot).toContain('Creative Commons Attribution 4.0');
  });

  test.each(charts.map(({ id }) => id))('%s can be copied from its page', (id) => {
    const page = parse(read(`${id}/index.html`));
    const [code] = named(page, 'textarea').map(text);
    expect(code).toMatch(new RegExp(`^<iframe src="\\S*/embed/${id}/" title="[^"]+" width="100%"`));
  });
});

describe('rows of the table of a chart', () => {
  test.each(charts.map(({ id }) => id))('%s have addresses of their own', (id) => {
    const page = parse(read(`${id}/index.html`));
    const [body] = classed(page, 'figure').flatMap((figure) => named(figure, 'tbody'));
    const rows = named(body!, 'tr').map((row) => attribute(row, 'id'));
    const links = classed(body!, 'to-row').map((link) => attribute(link, 'href'));
    expect(rows.filter((row) => !/^row-\S+$/.test(row ?? ''))).toEqual([]);
    expect(links).toEqual(rows.map((row) => `#${row}`));
    if (!passedOn.includes(id)) return;
    const { permalinks } = JSON.parse(read(`${id}.json`)) as { permalinks: string[] };
    expect(permalinks.map((link) => link.replace(/^.*#/, '#'))).toEqual(links);
  });
});

describe('the table of a chart as a file', () => {
  /** `more than 1,234.5` is 1234.5; a cell without a figure is as it stands. */
  const bare = (words: string) => {
    const figure = /[-−]?\d[\d,]*(?:\.\d+)?$/.exec(words)?.[0];
    return figure === undefined ? words : figure.replaceAll(',', '').replace('−', '-');
  };

  test.each(passedOn)('%s holds the numbers of the page to the last digit', (id) => {
    const [body] = named(classed(parse(read(`${id}/index.html`)), 'figure')[0]!, 'tbody');
    const rows = named(body!, 'tr').map((row) => named(row, 'th', 'td'));
    const csv = csvParseRows(read(`${id}.csv`));
    const numeric = rows[0]!.flatMap((cell, index) =>
      /\bn\b/.test(attribute(cell, 'class') ?? '') ? [index] : [],
    );
    const pick = (cells: string[]) => numeric.map((index) => cells[index]);
    expect(rows.map((row) => pick(row.map((cell) => bare(text(cell)))))).toEqual(
      csv.slice(1).map(pick),
    );
  });
});

describe('the reference of a chart', () => {
  test.each(['bib', 'ris', 'csl.json'])('is there as .%s', (ending) => {
    const expected = charts.map(({ id }) => id).sort();
    expect(idsOf(ending)).toEqual(expected);
    for (const id of expected) expect(read(`${id}.${ending}`)).toContain(`/charts/${id}/`);
  });
});
