import { describe, expect, test } from 'vitest';
import { importSources } from './import-sources.ts';

const imported = (text: string) =>
  importSources(text).map((answers) => Object.fromEntries(answers));

describe('importSources', () => {
  test('reads BibTeX', () => {
    const text = `@article{x, title={The {Lisbon} earthquake}, author={Pereira, Álvaro S. and {Royal Society}},
      journal={Journal of Economic History}, publisher={CUP}, year={2009}, month=jun, doi={10.1/a}, language={english}}`;
    expect(imported(text)).toEqual([
      {
        id: 'pereira-2009',
        type: 'article-journal',
        title: 'The Lisbon earthquake',
        authors: ['Álvaro S. Pereira', 'Royal Society'],
        publisher: 'CUP',
        container: 'Journal of Economic History',
        issued: '2009-06',
        url: 'https://doi.org/10.1/a',
        lang: 'en',
      },
    ]);
  });

  test('reads RIS', () => {
    const text =
      'TY  - RPRT\nTI  - Losses\nAU  - Maxwell, Kenneth\nPB  - Press\nDA  - 2005/11/01\nUR  - https://example.org/z\nLA  - pt\nER  - \n';
    expect(imported(text)).toEqual([
      {
        id: 'maxwell-2005',
        type: 'report',
        title: 'Losses',
        authors: ['Kenneth Maxwell'],
        publisher: 'Press',
        issued: '2005-11-01',
        url: 'https://example.org/z',
        lang: 'pt',
      },
    ]);
  });

  test('reads CSL-JSON, and leaves out what this archive has no word for', () => {
    const items = [
      {
        id: 'quake',
        type: 'software',
        title: 'A <i>title</i>',
        publisher: 'Quake Centre',
        accessed: { 'date-parts': [[2026, 11, 24]] },
      },
    ];
    expect(imported(JSON.stringify(items))).toEqual([
      { id: 'quake-centre', title: 'A title', publisher: 'Quake Centre', read: '2026-11-24' },
    ]);
  });

  test.each(['hello', '@article{x, title={a'])('refuses %j', (text) => {
    expect(() => importSources(text)).toThrow('This is no BibTeX, RIS or CSL-JSON');
  });

  test('refuses a file without items', () => {
    expect(() => importSources('[]')).toThrow('There is nothing in this file.');
  });
});
