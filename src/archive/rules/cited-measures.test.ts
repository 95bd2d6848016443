import { describe, expect, test } from 'vitest';
import { bodyPassage, saidOf } from '../../../tests/unit/body-passage.ts';
import { citedMeasures } from './cited-measures.ts';

describe('citedMeasures', () => {
  test.each([
    ['It fell by 40 per cent.', '1:12 “40 per cent” stands without its evidence'],
    ['It fell by 40%.', '1:12 “40%” stands without its evidence'],
    ['It cost £100,000.', '1:10 “£100,000” stands without its evidence'],
    ['It cost US$5 million.', '1:12 “US$5 million” stands without its evidence'],
    ['It cost two million cruzados.', '1:9 “two million cruzados” stands without its evidence'],
    ['A five-kilometre wall.', '1:3 “five-kilometre” stands without its evidence'],
    ['It ran for 40km.', '1:12 “40km” stands without its evidence'],
    ['The fort had 36 bronze guns.', '1:14 “36 bronze guns” stands without its evidence'],
  ])('finds the measure in %j', (text, said) => {
    expect(saidOf(citedMeasures, text)).toEqual([said]);
  });

  test.each([
    'It fell by 40 per cent.[@quake-losses]',
    'In 1755 guns were fired.',
    'Point 5 guns.',
    'The Mk-36 gun.',
  ])('lets pass: %s', (text) => {
    expect(saidOf(citedMeasures, text)).toEqual([]);
  });

  test('spares a heading whose figure the body cites', () => {
    const body = bodyPassage('## The hundred thousand pounds\n\nIt was £100,000.[@schumaker-2005]');
    expect(saidOf(citedMeasures, body)).toEqual([]);
  });
});
