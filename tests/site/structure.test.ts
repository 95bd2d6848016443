import { describe, expect, inject, test } from 'vitest';
import { attribute, classed, type Document, elements, named, text } from './dom.ts';
import { type Page, pagesOf } from './pages.ts';

const { dir } = inject('site');
const pages = pagesOf(dir);

/** `page: fault` for every fault that a check finds on a page. */
const faults = (check: (document: Document, page: Page) => string[]) =>
  pages.flatMap((page) => check(page.document, page).map((fault) => `${page.url}: ${fault}`));

const description = (document: Document) =>
  named(document, 'meta').find((meta) => attribute(meta, 'name') === 'description');

/** Values that stand more than once. */
const repeated = (values: string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

describe('head of every page', () => {
  test('states language, characters and a viewport that can be enlarged', () => {
    expect(
      faults((document, { html }) => {
        const [root] = named(document, 'html');
        const viewport = named(document, 'meta').find((m) => attribute(m, 'name') === 'viewport');
        const content = viewport && attribute(viewport, 'content');
        return [
          html.toLowerCase().startsWith('<!doctype html>') ? [] : 'no doctype',
          attribute(root!, 'lang') ? [] : 'no language',
          /<meta charset="utf-8"/i.test(html.slice(0, 1024)) ? [] : 'no character set',
          content?.startsWith('width=device-width') ? [] : 'no viewport',
          /maximum-scale|user-scalable/.test(content ?? '') ? 'cannot be enlarged' : [],
        ].flat();
      }),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ document }) => named(document, 'title').map(text).join(''));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(repeated(titles)).toEqual([]);
  });

  test('has a description of its own', () => {
    const texts = pages.map(({ document }) => {
      const meta = description(document);
      return (meta && attribute(meta, 'content')?.trim()) ?? '';
    });
    expect(pages.filter((_, index) => texts[index] === '').map(({ url }) => url)).toEqual([]);
    expect(repeated(texts)).toEqual([]);
  });

  test('prints no reference as its author wrote it', () => {
    const reference = /\[(?:#[a-z0-9]|@[a-z0-9]|(?:place|actor|term):)|\{[a-z]+\}/;
    expect(
      faults((document) => {
        const meta = description(document);
        const texts = [text(document), (meta && attribute(meta, 'content')) ?? ''];
        return texts.flatMap((all) => reference.exec(all)?.[0] ?? []);
      }),
    ).toEqual([]);
  });
});

describe('outline of every page', () => {
  test('has one h1 with words in it', () => {
    expect(
      faults((document) => {
        const found = named(document, 'h1').map(text);
        return found.length === 1 && found[0] !== '' ? [] : [`${found.length} h1`];
      }),
    ).toEqual([]);
  });

  test('skips no level of headings and leaves none empty', () => {
    expect(
      faults((document) => {
        const headings = named(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
        const levels = headings.map(({ tagName }) => Number(tagName[1]));
        return headings.flatMap((heading, index) => [
          ...(levels[index]! > (levels[index - 1] ?? 0) + 1
            ? [`h${levels[index]} “${text(heading)}” after h${levels[index - 1] ?? 0}`]
            : []),
          ...(text(heading) === '' ? [`empty h${levels[index]}`] : []),
        ]);
      }),
    ).toEqual([]);
  });

  test('has one main part, to which the first link skips where anything stands before it', () => {
    expect(
      faults((document, { url }) => {
        const mains = named(document, 'main');
        // A figure in a frame is a main part and nothing else.
        if (url.startsWith('/embed/')) return mains.length === 1 ? [] : [`${mains.length} main`];
        const [first] = named(document, 'a');
        return [
          mains.length === 1 ? [] : `${mains.length} main`,
          attribute(first!, 'href') === `#${attribute(mains[0]!, 'id')}` ? [] : 'no skip link',
        ].flat();
      }),
    ).toEqual([]);
  });

  test('gives an id to one element only', () => {
    expect(
      faults((document) =>
        repeated([...elements(document)].flatMap((element) => attribute(element, 'id') ?? [])),
      ),
    ).toEqual([]);
  });

  test('describes every image', () => {
    expect(
      faults((document) =>
        named(document, 'img')
          .filter((image) => attribute(image, 'alt') === undefined)
          .map((image) => attribute(image, 'src') ?? 'img'),
      ),
    ).toEqual([]);
  });

  test('names every link and button', () => {
    expect(
      faults((document) =>
        named(document, 'a', 'button')
          .filter(
            (element) =>
              text(element) === '' &&
              !attribute(element, 'aria-label') &&
              !attribute(element, 'aria-labelledby'),
          )
          .map((element) => attribute(element, 'href') ?? element.tagName),
      ),
    ).toEqual([]);
  });
});

describe('code of every page', () => {
  test('holds no script, style or handler of its own', () => {
    expect(
      faults((document) =>
        [...elements(document)].flatMap((element) => {
          const { tagName, attrs } = element;
          const isData = attribute(element, 'type') === 'application/ld+json';
          return [
            ...(tagName === 'style' ? ['<style>'] : []),
            ...(tagName === 'script' && !isData && attribute(element, 'src') === undefined
              ? ['<script>']
              : []),
            ...attrs
              .filter(({ name }) => name === 'style' || name.startsWith('on'))
              .map(({ name }) => `${name} on <${tagName}>`),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('leaves no trace of a missing value', () => {
    expect(
      faults((document) => {
        const values = [...elements(document)].flatMap(({ attrs }) => attrs);
        const wrong = /\b(?:undefined|NaN|null)\b|\[object /;
        return [
          ...values
            .filter(({ name, value }) => name !== 'content' && wrong.test(value))
            .map(({ name, value }) => `${name}="${value}"`),
          ...(/\bundefined\b|\bNaN\b|\[object /.exec(text(document)) ?? []),
        ];
      }),
    ).toEqual([]);
  });
});

describe('words in other scripts', () => {
  const scripts = [
    { letters: /\p{Script=Armenian}/u, languages: /^hy\b/ },
    { letters: /\p{Script=Cyrillic}/u, languages: /^(?:ru|uk|be|bg|mk|sr|kk|az-Cyrl)\b/ },
    { letters: /\p{Script=Georgian}/u, languages: /^ka\b/ },
    { letters: /\p{Script=Arabic}/u, languages: /^(?:ar|fa|ur)\b/ },
  ];

  test('carry their language', () => {
    expect(
      faults((document) => {
        const [body] = named(document, 'body');
        return unmarked(body!, 'en');
      }),
    ).toEqual([]);
  });

  function unmarked(element: ReturnType<typeof named>[number], around: string): string[] {
    const lang = attribute(element, 'lang') ?? around;
    return element.childNodes.flatMap((child) => {
      // Data for machines are nobody's text.
      if (child.nodeName === 'script') return [];
      if ('tagName' in child) return unmarked(child, lang);
      if (child.nodeName !== '#text' || !('value' in child)) return [];
      return scripts
        .filter(({ letters, languages }) => letters.test(child.value) && !languages.test(lang))
        .map(() => `${lang}: ${child.value.trim().slice(0, 60)}`);
    });
  }
});

describe('citations and footnotes', () => {
  test('lead back to where they were called, with a label', () => {
    expect(
      faults((document) =>
        [...elements(document)]
          .filter((element) => attribute(element, 'data-footnote-backref') !== undefined)
          .filter((element) => !attribute(element, 'aria-label')?.trim())
          .map((element) => attribute(element, 'href') ?? 'back-link'),
      ),
    ).toEqual([]);
  });

  test('stand in the order of their numbers', () => {
    expect(
      faults((document) => {
        const numbers = classed(document, 'sources')
          .flatMap((list) => named(list, 'li'))
          .flatMap((item) => /^cite-(\d+)$/.exec(attribute(item, 'id') ?? '')?.[1] ?? []);
        return numbers.flatMap((number, index) => (Number(number) === index + 1 ? [] : [number]));
      }),
    ).toEqual([]);
  });
});
