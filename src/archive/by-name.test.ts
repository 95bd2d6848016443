import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { byName } from './by-name.ts';

const archive = {
  actors: new Map([
    ['river-watch', { data: { name: 'House of Rivers and Wells', short: 'River Watch' } }],
    ['crown', { data: { name: 'Crown', short: 'Crown' } }],
  ]),
  places: new Map([
    ['square', { data: { name: 'Square', aliases: [], forms: [{ name: 'Terreiro do Paço' }] } }],
  ]),
} as unknown as Archive;

describe('byName', () => {
  test.each([
    ['actors', 'hrw', 'river-watch'],
    ['actors', 'River Watch', 'river-watch'],
    ['actors', 'house-of-rivers-and-wells', 'river-watch'],
    ['actors', 'c', undefined],
    ['places', 'terreiro-do-paco', 'square'],
    ['places', 'crown', undefined],
    ['terms', 'crown', undefined],
  ] as const)('among %s “%s” means %s', (collection, written, id) => {
    expect(byName(archive, collection, written)).toBe(id);
  });
});
