import { describe, expect, inject, test } from 'vitest';
import { attribute, classed, type Element, elements, named, text } from './dom.ts';
import { kindOf, type Page, pagesOf } from './pages.ts';
import { charts, numbersBehind, numbersNamed, numbersOf, statistics } from './records.ts';

const { dir } = inject('site');
const pages = pagesOf(dir);

/** Every figure of a chart, with its page. */
const figures = pages.flatMap((page) =>
  classed(page.document, 'figure').flatMap((figure) => {
    const id = /^chart-(.+)$/.exec(attribute(figure, 'id') ?? '')?.[1];
    return id ? [{ page, figure, id }] : [];
  }),
);

const faults = (check: (figure: Element, page: Page) => string[]) =>
  figures.flatMap(({ page, figure, id }) =>
    check(figure, page).map((fault) => `${page.url} ${id}: ${fault}`),
  );

const byId = (page: Page, id: string) =>
  [...elements(page.document)].find((element) => attribute(element, 'id') === id);

/** The numbers in a text: `10,000–15,000` holds two. */
const numbersIn = (words: string) =>
  (words.match(/(?:(?<!\d)[-−])?\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
    Number(number.replaceAll(',', '').replace('−', '-')),
  );

const cells = (figure: Element) =>
  named(figure, 'td').filter((cell) => /\bn\b/.test(attribute(cell, 'class') ?? ''));

describe('figures', () => {
  test('stand on the page of every chart and in the explainers', () => {
    const own = pages.filter(({ url }) => kindOf(url) === 'charts/id');
    expect(own).toHaveLength(charts.length);
    expect(figures.length).toBeGreaterThan(own.length);
  });

  test('have a title, or the page has it', () => {
    expect(
      faults((figure, { url }) => {
        const headings = named(figure, 'h2', 'h3', 'h4').filter((heading) => text(heading) !== '');
        return headings.length > 0 || kindOf(url) === 'charts/id' ? [] : ['no title'];
      }),
    ).toEqual([]);
  });

  test('are drawn twice, each time with a title and a summary for those who do not see it', () => {
    expect(
      faults((figure, page) => {
        const drawings = classed(figure, 'drawing');
        const labels = drawings.map((drawing) =>
          (attribute(drawing, 'aria-labelledby') ?? '')
            .split(' ')
            .map((id) => byId(page, id))
            .map((label) => [label?.tagName, label ? text(label) : '']),
        );
        return [
          drawings.length === 2 ? [] : `${drawings.length} drawings`,
          drawings.every((drawing) => attribute(drawing, 'role') === 'img') ? [] : 'no role',
          labels.every(
            ([title, desc]) =>
              title?.[0] === 'title' && title[1] !== '' && desc?.[0] === 'desc' && desc[1] !== '',
          )
            ? []
            : 'no title or summary',
        ].flat();
      }),
    ).toEqual([]);
  });

  test('name their sources, with links to them', () => {
    expect(
      faults((figure) => {
        const [line] = named(figure, 'figcaption').flatMap((caption) => named(caption, 'p'));
        const links = line ? named(line, 'a').map((link) => attribute(link, 'href')) : [];
        const isTold = line !== undefined && (links.length > 0 || /table/.test(text(line)));
        return isTold ? [] : ['no source line'];
      }),
    ).toEqual([]);
  });

  test('say the same in a table with a caption and scopes', () => {
    expect(
      faults((figure) => {
        const [table] = named(figure, 'table');
        if (!table) return ['no table'];
        const scope = (cell: Element) => attribute(cell, 'scope');
        const heads = named(table, 'thead').flatMap((head) => named(head, 'th'));
        const rows = named(table, 'tbody').flatMap((body) => named(body, 'tr'));
        return [
          named(table, 'caption').some((caption) => text(caption) !== '') ? [] : 'no caption',
          heads.length > 1 && heads.every((cell) => scope(cell) === 'col') ? [] : 'head',
          rows.length > 0 ? [] : 'no rows',
          rows.every((row) => named(row, 'th').some((cell) => scope(cell) === 'row'))
            ? []
            : 'rows without a head',
          rows.every((row) => named(row, 'th', 'td').length === heads.length) ? [] : 'ragged',
        ].flat();
      }),
    ).toEqual([]);
  });
});

describe('numbers in the table of a figure', () => {
  test.each(charts.map(({ id, data }) => [id, data] as const))(
    '%s are those of the records',
    (id, data) => {
      const known = numbersBehind(data);
      const mine = figures.filter((figure) => figure.id === id);
      expect(mine.length).toBeGreaterThan(0);
      for (const { figure } of mine) {
        const shown = cells(figure).flatMap((cell) => numbersIn(text(cell)));
        // The table of a map or a matrix without counts lists what is drawn.
        if ([...known].some(Number.isFinite)) expect(shown.length).toBeGreaterThan(0);
        expect(shown.filter((number) => !known.has(number))).toEqual([]);
        expect(numbersNamed(data).filter((number) => !shown.includes(number))).toEqual([]);
      }
    },
  );
});

describe('numbers of a statistic', () => {
  /** Where a list of estimates prints other numbers than the record: `page: text, numbers`. */
  const differences = (page: Page, id: string, items: Element[]) => {
    const { estimates } = statistics.get(id)!;
    const shown = items.map((item) => numbersIn(classed(item, 'value').map(text).join(' ')));
    const expected = estimates.map(numbersOf);
    const sorted = (lists: number[][]) => lists.map((list) => list.join('–')).sort();
    return sorted(shown).join(', ') === sorted(expected).join(', ')
      ? []
      : [`${page.url} ${id}: ${sorted(shown).join(', ')} for ${sorted(expected).join(', ')}`];
  };

  test('are all on its page', () => {
    const own = pages.filter(({ url }) => kindOf(url) === 'statistics/id');
    expect(own).toHaveLength(statistics.size);
    expect(
      own.flatMap((page) => {
        const list = classed(page.document, 'estimates-full')[0]!;
        return differences(page, page.url.split('/')[2]!, named(list, 'li'));
      }),
    ).toEqual([]);
  });

  test('are all in the card of every page that quotes it', () => {
    const cards = pages.flatMap((page) =>
      classed(page.document, 'card').flatMap((card) => {
        const id = /^stat-(.+)$/.exec(attribute(card, 'id') ?? '')?.[1];
        return id ? [{ page, card, id }] : [];
      }),
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(
      cards.flatMap(({ page, card, id }) =>
        differences(
          page,
          id,
          classed(card, 'estimates').flatMap((list) => named(list, 'li')),
        ),
      ),
    ).toEqual([]);
  });
});
