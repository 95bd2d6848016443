import { describe, expect, test } from 'vitest';
import type { Archive, Entry } from '../archive.ts';
import { sums } from './sums.ts';

const statistic = (id: string, change: object = {}, estimate: object = {}) => ({
  id,
  collection: 'statistics',
  at: { file: 'f.yaml', line: 1, column: 1 },
  positions: {},
  data: {
    id,
    measure: 'killed',
    unit: 'people',
    population: { side: 'both', group: 'all' },
    places: ['town'],
    period: { from: '1755' },
    quote: { estimate: 'one', why: 'It is alone.' },
    estimates: [{ id: 'one', value: 5, counting: 'estimate', ...estimate }],
    ...change,
  },
});
const town = statistic('town');
const port = statistic('port', { places: ['port'] });
const total = (parts: string[], estimate: object = {}, over = 'place', change: object = {}) =>
  statistic('total', change, { value: 10, sum: { over, parts }, ...estimate });
const find = (...entries: object[]) =>
  sums({
    archive: { statistics: new Map((entries as Entry[]).map((e) => [e.id, e])) } as Archive,
    passages: [],
  }).map(({ what }) => what);

describe('sums', () => {
  test('accepts disjoint parts that differ in one dimension and add up', () => {
    expect(find(town, port, total(['town', 'port']))).toEqual([]);
    expect(find(town, port, total(['town#one', 'port#one']))).toEqual([]);
  });

  test('never adds the killed and the wounded', () => {
    const wounded = statistic('wounded', { measure: 'wounded', places: ['port'] });
    expect(find(town, wounded, total(['town', 'wounded']))).toEqual([
      'The sum and its parts differ in what they measure: killed, wounded',
    ]);
  });

  test('never adds different kinds of counts', () => {
    const bodies = statistic('bodies', { places: ['port'] }, { counting: 'bodies' });
    expect(find(town, bodies, total(['town', 'bodies']))).toEqual([
      'The sum adds different kinds of counts: estimate, bodies',
    ]);
  });

  test('counts nobody twice', () => {
    expect(find(town, total(['town', 'town']))).toEqual(['Two parts have the same place']);
  });

  test('runs over one dimension only', () => {
    const later = statistic('later', { places: ['port'], period: { from: '1756' } });
    expect(find(town, later, total(['town', 'later']))).toEqual([
      'The parts of the sum differ in period: 1755/, 1756/',
    ]);
  });

  test('holds the total to its parts, low to low and high to high', () => {
    expect(find(town, port, total(['town', 'port'], { value: 11 }))).toEqual([
      'The value of the sum is 11; its parts make 10',
    ]);
    const wide = statistic('wide', { places: ['port'] }, { value: undefined, low: 1, high: 9 });
    expect(
      find(town, wide, total(['town', 'wide'], { value: undefined, low: 6, high: 13 })),
    ).toEqual(['The high of the sum is 13; its parts make 14']);
  });

  test('lets the nouns of different groups of people differ', () => {
    const soldiers = statistic('soldiers', {
      unit: 'soldiers',
      population: { side: 'both', group: 'military' },
    });
    const civilians = statistic('civilians', {
      unit: 'civilians',
      population: { side: 'both', group: 'civilian' },
    });
    expect(find(soldiers, civilians, total(['soldiers', 'civilians'], {}, 'population'))).toEqual(
      [],
    );
  });
});
