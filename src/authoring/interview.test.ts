import { describe, expect, test } from 'vitest';
import { event } from '#schemas/event.ts';
import { askAt } from './asks.ts';
import { fromFlags, interview } from './interview.ts';

const asks = ['id', 'date', 'until', 'places'].map((path) => askAt(event, path));

/** A conversation: the lines that are typed, and all that was said. */
const talk = (...typed: string[]) => {
  const said: string[] = [];
  return {
    said,
    say: (text: string) => void said.push(text),
    line: async (prompt: string) => {
      said.push(prompt);
      return typed.shift();
    },
  };
};
const nothing = () => undefined;

describe('interview', () => {
  test('asks for what is not answered, and leaves out what is not typed', async () => {
    const with_ = talk('1755', '', 'lisbon; tagus');
    const answers = await interview(asks, new Map([['id', 'a']]), with_, nothing);
    expect([...answers]).toEqual([
      ['id', 'a'],
      ['date', '1755'],
      ['places', ['lisbon', 'tagus']],
    ]);
    expect(with_.said.filter((text) => text.endsWith(': '))).toEqual([
      'date: ',
      'until (if any): ',
      'places (several, with ; between them, if any): ',
    ]);
  });

  test('takes what is suggested', async () => {
    const suggested = (path: string) => (path === 'date' ? '1755-11-01' : undefined);
    const with_ = talk('a', '', '', '');
    const answers = await interview(asks, new Map(), with_, suggested);
    expect(answers.get('date')).toBe('1755-11-01');
    expect(with_.said).toContain('date (Enter: 1755-11-01): ');
  });

  test('asks again, and says why', async () => {
    const with_ = talk('A', 'taken', 'b', '1755', '', '');
    const answers = await interview(asks, new Map(), with_, nothing, (_, value) =>
      value === 'taken' ? 'It stands already.' : undefined,
    );
    expect(answers.get('id')).toBe('b');
    expect(with_.said).toContain(
      '  An id is kebab-case: small letters, digits and single hyphens. Write a',
    );
    expect(with_.said).toContain('  It stands already.');
  });

  test('writes nothing when the typing ends', async () => {
    await expect(interview(asks, new Map(), talk('a'), nothing)).rejects.toMatchObject({
      message: 'Nothing was written.',
      code: 2,
    });
  });
});

describe('fromFlags', () => {
  test('reads flags and keeps what is known', () => {
    const answers = fromFlags(asks, { date: ['1755'] }, new Map([['id', 'a']]));
    expect([...answers]).toEqual([
      ['id', 'a'],
      ['date', '1755'],
    ]);
  });

  test('tells of every one that it cannot read', () => {
    expect(() => fromFlags(asks, { id: ['A'], date: ['x'] })).toThrow(
      '--id A: An id is kebab-case: small letters, digits and single hyphens. Write a.\n--date x: Write the date',
    );
  });
});
