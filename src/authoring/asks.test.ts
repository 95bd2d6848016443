import { describe, expect, test } from 'vitest';
import { event } from '#schemas/event.ts';
import { place } from '#schemas/place.ts';
import { statistic } from '#schemas/statistic.ts';
import { askAt, read } from './asks.ts';

describe('askAt', () => {
  test('takes its words, its choices and its kind from the schema', () => {
    const { schema: _, ...ask } = askAt(event, 'kind');
    expect(ask).toEqual({
      path: 'kind',
      flag: 'kind',
      words: 'What kind of happening it is',
      required: true,
      list: false,
      choices: ['fighting', 'harm', 'displacement', 'diplomacy', 'politics', 'law', 'arms', 'aid'],
    });
  });

  test('shortens the path of the first estimate', () => {
    expect(askAt(statistic, 'estimates.0.by')).toMatchObject({
      flag: 'estimate.by',
      list: true,
      required: true,
    });
  });

  test('says how two words are given at once', () => {
    expect(askAt(place, 'forms').words).toBe(
      'The names that each language community uses, each as form=name',
    );
  });
});

describe('read', () => {
  test.each([
    [statistic, 'estimates.0.value', ['1000'], 1000],
    [statistic, 'estimates.0.asOf', ['1755'], '1755'],
    [place, 'contested', ['yes'], true],
    [place, 'coordinates', ['38.7, -9.1'], [38.7, -9.1]],
    [place, 'forms', ['street=Rua da A=B'], [{ form: 'street', name: 'Rua da A=B' }]],
    [event, 'sources', ['a, p. 4', ' b '], ['a, p. 4', 'b']],
    [event, 'date', ['1755-11-01T09:40'], '1755-11-01T09:40'],
  ])('at %#: %s %j', (schema, path, typed, value) => {
    expect(read(askAt(schema, path), typed)).toEqual({ value });
  });

  test.each([
    [
      statistic,
      'estimates.0.value',
      ['1,000'],
      'Write a number, without commas or quotation marks',
    ],
    [
      event,
      'date',
      ['1 November'],
      'Write the date as YYYY, YYYY-MM, YYYY-MM-DD or, if the hour is known, YYYY-MM-DDThh:mm',
    ],
    [event, 'status', ['likely'], 'It takes one of: established, attributed, disputed, unverified'],
    [place, 'forms', ['Lisboa'], 'Write it as form=name'],
  ])('at %#: says why %s cannot be %j', (schema, path, typed, problem) => {
    expect(read(askAt(schema, path), typed)).toEqual({ problem });
  });
});
