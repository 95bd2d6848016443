import { describe, expect, test } from 'vitest';
import { fieldPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { placeNames } from './place-names.ts';

describe('placeNames', () => {
  test('finds every form and alias of a contested place', () => {
    expect(
      saidOf(placeNames, 'Terreiro do Paço, Commerce Square’s arch, the Casa\nda Ópera'),
    ).toEqual([
      '1:1 “Terreiro do Paço” is one of several names of the same place',
      '1:19 “Commerce Square” is one of several names of the same place',
      '1:47 “Casa da Ópera” is one of several names of the same place',
    ]);
  });

  test.each([
    ['a reference', 'On [place:palace-square].'],
    ['a place that is not contested', 'In Lisboa by the Tejo.'],
    ['quotation marks', 'He said “Terreiro do Paço”.'],
    ['a block quotation', '> On the Terreiro do Paço.'],
    ['another language', 'The <Foreign lang="pt">Terreiro do Paço</Foreign>.'],
    ['code', 'Its key is `Terreiro do Paço`.'],
    ['the target of a link', '[Here](https://example.org/Terreiro%20do%20Paço).'],
    ['a proper name', 'The Bull Festival of the Terreiro do Paço.'],
    ['a part of a word', 'Casa da Óperas.'],
  ])('spares %s', (_, text) => {
    expect(saidOf(placeNames, text)).toEqual([]);
  });

  test('spares the record of the place itself', () => {
    const own = fieldPassage('The Terreiro do Paço.', {
      collection: 'places',
      id: 'palace-square',
    });
    const another = fieldPassage('The Terreiro do Paço.', { collection: 'places', id: 'lisbon' });
    expect(saidOf(placeNames, own)).toEqual([]);
    expect(saidOf(placeNames, another).length).toBe(1);
  });
});
