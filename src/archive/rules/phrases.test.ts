import { describe, expect, test } from 'vitest';
import { outside, phraseFinder } from './phrases.ts';

describe('phraseFinder', () => {
  test('finds whole words, the longest phrase first', () => {
    const find = phraseFinder(['Lisboa', 'Lisboa Street', 'Ribeira']);
    expect(find('Lisboa Street, Lisboa’s Ribeira; Lisboans, not lisboa')).toEqual([
      { index: 0, text: 'Lisboa Street', phrase: 'Lisboa Street' },
      { index: 15, text: 'Lisboa', phrase: 'Lisboa' },
      { index: 24, text: 'Ribeira', phrase: 'Ribeira' },
    ]);
  });

  test('takes any case and any white space where asked', () => {
    const find = phraseFinder(['so called', 'so-called'], { ignoreCase: true });
    expect(find('So\ncalled; so-called').map(({ phrase }) => phrase)).toEqual([
      'so called',
      'so-called',
    ]);
  });

  test('finds names in any script', () => {
    expect(phraseFinder(['Şəhər', 'Լիսաբոն'])('Şəhər və Լիսաբոն').length).toBe(2);
  });
});

describe('outside', () => {
  test('leaves out what lies inside a spared phrase', () => {
    const wanted = phraseFinder(['regime'])('a ceasefire regime, a regime');
    const spared = phraseFinder(['ceasefire regime'])('a ceasefire regime, a regime');
    expect(outside(wanted, spared).map(({ index }) => index)).toEqual([22]);
  });
});
