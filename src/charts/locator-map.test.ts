import { describe, expect, test } from 'vitest';
import { locatorMap } from './locator-map.ts';

const place = (id: string, latitude: number, longitude: number) => ({
  id,
  names: [id],
  coordinates: [latitude, longitude] as const,
});
const here = place('Town', 0, 10);
const shown = (others: Parameters<typeof locatorMap>[2]) =>
  locatorMap([], here, others, { span: 2 }).labels.map(({ id, anchor }) => `${id} ${anchor}`);

describe('locatorMap', () => {
  test('puts the place in the middle and says how wide the map is', () => {
    const { labels, km, viewBox } = locatorMap([], here, [], { span: 2 });
    expect(viewBox).toBe('0 0 340 240');
    expect(labels).toMatchObject([{ id: 'Town', x: 170, y: 120, anchor: 'start' }]);
    expect(km).toBe(220);
  });

  test('names neighbours on the side that has room, and leaves out those that have none', () => {
    expect(shown([place('West', 0, 9.9), place('Near', 0.01, 10.05), place('Far', 0, 20)])).toEqual(
      ['Town start', 'West end'],
    );
  });

  test('sets a name left of its dot at the right edge', () => {
    expect(shown([place('East', 0.5, 10.95)])).toEqual(['Town start', 'East end']);
  });
});
