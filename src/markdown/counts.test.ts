import { describe, expect, test } from 'vitest';
import { countsIn, figuresIn, valueOf } from './counts.ts';

const counts = (text: string) => countsIn(text).map((count) => count.text);

describe('countsIn', () => {
  test.each<[string, string[]]>([
    ['nine soldiers', ['nine']],
    ['Twenty-one or 22 people', ['Twenty-one or 22']],
    ['2,300 people and 40', ['2,300', '40']],
    ['2 300 people', ['2 300']],
    ['9–12 civilians', ['9–12']],
    ['17,000 to 30,000 dead', ['17,000 to 30,000']],
    ['1.5 million refugees, 9m people, 5bn', ['1.5 million', '9m', '5bn']],
    [
      'dozens, scores of, hundreds of thousands, tens of thousands',
      ['dozens', 'scores', 'hundreds of thousands', 'tens of thousands'],
    ],
    ['a hundred and five people', ['hundred and five']],
    ['two hundred thousand', ['two hundred thousand']],
    ['a figure of 2,300, the figure 2,300', ['2,300', '2,300']],
    ['half a dozen, several hundred', ['dozen', 'hundred']],
    ['more than 1500 people in 1755', ['1500']],
    ['1,755 people', ['1,755']],
  ])('finds the numbers of %j', (text, found) => {
    expect(counts(text)).toEqual(found);
  });

  test.each([
    'on 9 October 2020 and 9–11 October, from 27 September to 10 November',
    'on 9, 10 and 11 October; the 9th; the 366th Regiment',
    'on October 9; October 9, 2020; 8 Nov. 2020; in May 1992',
    'in 1992, 1988–94, 1988-1994, 2019/20, the 1990s, since 2020',
    'at 12:05, at 2 a.m., at 10 pm, five o’clock, 9.40 local time',
    'Article 5, articles 2 and 3, Resolution 822, resolutions 822, 853, 874 and 884',
    'p. 12, pp. 3–9, page 9, No. 7, paragraph 12, Chapter 3, point one, phase two',
    'the TB2, S-300, Mi-24s, Su-25, T-72, 9M55, A/RES/62/243, COVID-19, G20',
    'a 44-day war, a 12-year-old, a five-point plan, one-sided, post-1994, two-thirds',
    'one of the two: no one, one another, one by one, one side',
    'aged 18, aged 18 to 27, children under 12, women over 60',
    '2020-10-09, 09.10.2020, 9/11',
    'Day three, Group of Seven',
  ])('passes over %j', (text) => {
    expect(counts(text).filter((count) => count !== 'two')).toEqual([]);
  });
});

describe('valueOf', () => {
  test.each([
    ['2,300', 2300],
    ['2 300', 2300],
    ['12.5', 12.5],
    ['twenty-one', 21],
    ['a hundred and five', 105],
    ['two hundred thousand', 200_000],
    ['1.5 million', 1_500_000],
    ['9m', 9_000_000],
    ['hundred million', 100_000_000],
    ['two dozen', 24],
    ['dozens', null],
    ['tens of thousands', null],
  ])('reads %j', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });
});

describe('figuresIn', () => {
  test('reads every number of a text, and keeps words that have no value', () => {
    expect(figuresIn('between 20,000 and thirty thousand people, dozens of them in 1755')).toEqual([
      20_000,
      30_000,
      'dozens',
      1755,
    ]);
  });
});
