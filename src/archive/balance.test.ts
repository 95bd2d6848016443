import { describe, expect, test } from 'vitest';
import { balance, sidesOfSources } from './balance.ts';
import { loadArchive } from './load.ts';
import { secondChecks } from './second-checks.ts';

const { archive } = loadArchive('tests/fixture/content');

describe('balance', () => {
  test('counts the sources of each page by side, every source once', () => {
    for (const { cited, all } of balance(archive)) {
      const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
      expect(sum(cited)).toBeGreaterThan(0);
      expect(sum(all)).toBeGreaterThanOrEqual(sum(cited));
    }
  });
});

describe('sidesOfSources', () => {
  test('puts the parties first and everyone else last', () => {
    const sides = sidesOfSources(archive);
    expect(sides.slice(-2)).toEqual(['third', 'international']);
    expect(new Set(sides).size).toBe(sides.length);
  });
});

describe('secondChecks', () => {
  test('never counts more checks than there are things to check', () => {
    const { estimates, claims } = secondChecks(archive);
    for (const { quoted, outcomes } of [estimates, claims]) {
      expect(quoted).toBeGreaterThan(0);
      expect([...outcomes.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(quoted);
    }
  });
});
