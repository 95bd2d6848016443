import { describe, expect, test } from 'vitest';
import type { Event } from '#schemas/event.ts';
import type { Archive, Entry } from './archive.ts';
import { spanText } from './dates.ts';
import { accountOf, eventsOf, precisionOf } from './timeline.ts';

const event = (given: Partial<Event>) =>
  ({ date: '1755-11-01', section: 'day', kind: 'harm', places: [], by: [], ...given }) as Event;
const entry = (id: string, given: Partial<Event>) => [id, { id, data: event(given) }] as const;
const archive = {
  events: new Map([
    entry('wave', { date: '1755-11-01T10:00', places: ['quay'] }),
    entry('year', { date: '1755', kind: 'politics' }),
    entry('quake', { date: '1755-11-01T09:40' }),
    entry('fire', { date: '1755-11-01', until: '1755-11-06', section: 'after' }),
  ]) as unknown as Map<string, Entry<Event>>,
  actors: new Map([
    ['king', { data: { side: 'crown' } }],
    ['bishop', { data: { side: 'church' } }],
    ['merchant', { data: { side: 'third' } }],
  ]),
  parties: new Map([
    ['crown', { data: { colour: 'a' } }],
    ['church', { data: { colour: 'b' } }],
    ['third', { data: { colour: 'c' } }],
  ]),
} as unknown as Archive;

describe('eventsOf', () => {
  test.each([
    [{}, ['year', 'fire', 'quake', 'wave']],
    [{ from: '1755-11-02' }, ['year', 'fire']],
    [{ to: '1755-10' }, ['year']],
    [{ sections: ['after'] }, ['fire']],
    [{ kinds: ['politics' as const] }, ['year']],
    [{ place: 'quay' }, ['wave']],
    [{ except: ['year', 'fire'] }, ['quake', 'wave']],
  ])('finds %j', (query, ids) => {
    expect(eventsOf(archive, query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('accountOf', () => {
  test.each([
    [[], null],
    [['king'], 'crown'],
    [['king', 'bishop'], null],
    [['merchant'], null],
  ])('of an event told by %j is %j', (by, party) => {
    expect(accountOf(archive, event({ by }))).toBe(party);
  });
});

describe('precisionOf', () => {
  test.each([
    [{ date: '1755-11-01T09:40' }, 'point'],
    [{ date: '1755-11-01' }, 'point'],
    [{ date: '1755-11-01', until: '1755-11-06' }, 'span'],
    [{ date: '1755-11' }, 'vague'],
    [{ date: '1755', until: '1756' }, 'vague'],
  ])('%j is a %s', (given, precision) => {
    expect(precisionOf(event(given))).toBe(precision);
  });
});

describe('spanText', () => {
  test.each([
    ['1755-11-01', undefined, '1 November 1755'],
    ['1755-11-01', '1755-11-06', '1 – 6 November 1755'],
    ['1755-11-01', '1755-12-06', '1 November – 6 December 1755'],
    ['1755', '1756', '1755 – 1756'],
  ])('from %s to %s is %s', (from, until, text) => {
    expect(spanText(from, until, 'en')).toBe(text);
  });
});
