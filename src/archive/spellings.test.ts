import { describe, expect, test } from 'vitest';
import { spellings } from './spellings.ts';

describe('spellings', () => {
  test.each([
    ['Ópera do Tejo', ['Opera do Tejo']],
    ['Ağrı', ['Agri']],
    ['Xəzər', ['Xazar', 'Xezer']],
    ['Əlincə qalası', ['Alinca qalasi', 'Elince qalasi']],
    ['Ødegård', ['Odegard']],
    ['İstisu', ['Istisu']],
    ['Þingvellir', ['Thingvellir']],
    ['Королёв', ['Королев']],
    ['Lisbon', []],
    ['բարև', []],
  ])('of %s are what a plain keyboard gives', (name, expected) => {
    expect(spellings(name)).toEqual(expected);
  });
});
