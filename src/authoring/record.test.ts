import { describe, expect, test } from 'vitest';
import { chart } from '#schemas/chart.ts';
import { collections } from '#archive/collections.ts';
import { kinds } from './kinds.ts';
import { recordOf } from './record.ts';

const made = (kind: string, answers: Record<string, unknown>) =>
  recordOf(kind, kinds[kind]!.asks, new Map(Object.entries(answers)));

describe('recordOf', () => {
  test('leaves a key without a value for what must be stated, and leaves out the rest', () => {
    expect(made('term', { id: 'quay', term: 'quay' })).toEqual({
      id: 'quay',
      term: 'quay',
      short: null,
    });
  });

  test('keeps the order in which it asks', () => {
    expect(Object.keys(made('event', { status: 'attributed', date: '1755', id: 'a' }))).toEqual([
      'id',
      'title',
      'date',
      'kind',
      'section',
      'summary',
      'status',
      'sources',
    ]);
  });

  test('quotes the one estimate of a statistic', () => {
    expect(
      made('statistic', { id: 'a', 'estimates.0.id': 'b', 'estimates.0.low': 3 }),
    ).toMatchObject({
      estimates: [{ id: 'b', low: 3, by: null }],
      quote: { estimate: 'b', why: null },
    });
  });

  test('gives a chart the keys of its kind', () => {
    expect(made('chart', { id: 'a', kind: 'lines' })).toMatchObject({ data: { series: null } });
    expect(made('chart', { id: 'a', kind: 'columns', unit: 'b' })).toMatchObject({
      unit: 'b',
      data: { bars: null },
    });
    expect(made('chart', { id: 'a', kind: 'range-bars', 'data.statistics': ['b'] })).toMatchObject({
      data: { statistics: ['b'] },
    });
  });

  test('states, whatever its kind, every key that a record must have', () => {
    for (const [kind, { collection }] of Object.entries(kinds)) {
      const { schema } = collections[collection];
      const options = kind === 'chart' ? chart.options : [schema];
      for (const option of options) {
        const record = made(kind, {
          id: 'a',
          ...(kind === 'chart' && { kind: (option as (typeof chart.options)[0]).shape.kind.value }),
        });
        const missing = (option.safeParse(record).error?.issues ?? []).filter(
          ({ path }) => path.length === 1 && !(path[0]! in record),
        );
        expect(missing).toEqual([]);
      }
    }
  });
});
