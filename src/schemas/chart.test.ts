import { describe, expect, test } from 'vitest';
import { annotation } from './chart-parts.ts';

const label = (line: string) =>
  annotation.safeParse({ series: 'quake', x: 1755, wide: { lines: [line] } }).success;

describe('annotation', () => {
  test.each(['{value} on {x}', 'citizens from 1760', '1 November', 'recorded to 1761'])(
    'accepts "%s"',
    (line) => {
      expect(label(line)).toBe(true);
    },
  );

  test.each(['30,000 dead', '250 houses', '77.1 million'])('refuses "%s"', (line) => {
    expect(label(line)).toBe(false);
  });
});
