import { describe, expect, test } from 'vitest';
import { fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { links } from './links.ts';

describe('links', () => {
  test.each([
    ['[a](javascript:x)', '1:1 A link must not lead to "javascript:"'],
    ['[a][b]\n\n[b]: JavaScript:x', '3:1 A link must not lead to "javascript:"'],
    ['[a](vbscript:x)', '1:1 A link must not lead to "vbscript:"'],
    [
      '[a](//example.org)',
      '1:1 The link //example.org is neither a whole address nor one of this site',
    ],
    ['[a](sources/)', '1:1 The link sources/ is neither a whole address nor one of this site'],
    ['[a](/source/)', '1:1 There is no page /source/'],
    ['[a](/glossary/#high-count)', '1:1 There is nothing at #high-count of /glossary/'],
    ['## One\n\n[a](#two)', '3:1 There is nothing at #two of this page'],
    [
      '![a](data:image/png;base64,AA)',
      '1:1 The image data:image/png;base64,AA lies on another host or in the address itself',
    ],
    [
      '![a][b]\n\n[b]: https://example.org/a.png',
      '3:1 The image https://example.org/a.png lies on another host or in the address itself',
    ],
    ['![a](/../package.json)', '1:1 There is no image /../package.json'],
    ['![a](a.png)', '1:1 There is no image a.png'],
  ])('refuses %j', (text, said) => {
    expect(saidOf(links, text)).toEqual([said]);
  });

  test.each([
    '[a](https://example.org) [b](http://example.org) [c](mailto:a@example.org) https://example.org',
    '[a](/) [b](/sources/) [c](/claims/one-in-four/) [d](/explainers/the-day/) [e](/data/buildings-lost/)',
    '[a](/glossary/#baixa) [b](/explainers/the-day/what-happened/#three-hands) [c](/sources/?q=1#x)',
  ])('lets pass %s', (text) => {
    expect(saidOf(links, text)).toEqual([]);
  });

  test('looks into fields as well', () => {
    expect(saidOf(links, fieldPassage('[a](/nowhere/)'))).toEqual([
      '1:1 There is no page /nowhere/',
    ]);
  });
});
