import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { map as record } from '#schemas/charts/map.ts';
import { map } from './map.ts';
import { point } from './point.fixture.ts';

/** A square between two corners, clockwise as d3 reads an inside. */
const square = (west: number, south: number, east: number, north: number): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
});
const data = record.shape.data.parse({
  window: [0, -1, 2, 1],
  panels: [
    { id: 'before', label: '1754', at: '1754' },
    { id: 'after', label: '1756', note: 'After the wave', at: '1756' },
  ],
  layers: [
    { id: 'land', label: 'Land', geo: 'land', as: 'state', party: 'church' },
    { id: 'flood', label: 'Flooded', geo: 'flood', as: 'held', in: ['after'] },
    { id: 'far', label: 'Elsewhere', geo: 'land', as: 'ground' },
  ],
  names: [{ place: 'belem', anchor: 'end' }],
});
const geography = {
  layers: {
    land: [square(0, -0.5, 1, 0.5)],
    flood: [square(1, -0.5, 1.5, 0.5)],
    far: [square(50, 50, 51, 51)],
  },
  places: { belem: { name: 'Belém / Bethlehem', coordinates: [0, 1] as const } },
};
const parties = { church: { colour: 'a' as const, mark: 'circle' as const, name: 'Church' } };
const words = { 'map.scale': '{n} km' };
const options = { ...data, geography, parties, words };

describe('map', () => {
  test('draws a layer once, and says which panels show it', () => {
    const { shapes, frames } = map([], options);
    expect(shapes.map(({ id, party }) => [id, party])).toEqual([
      ['land', 'a'],
      ['flood', null],
    ]);
    expect(frames.map(({ id, shapes }) => [id, shapes.map((shape) => shape.id)])).toEqual([
      ['before', ['land']],
      ['after', ['land', 'flood']],
    ]);
  });

  test('fills the width of a panel with the window', () => {
    // Two panels of 431 units with 18 between; the window is a square at the equator.
    const { frames, w, h, shapes } = map([], options);
    expect([w, h, frames[1]!.x]).toEqual([431, 431, 449]);
    expect(shapes[0]!.d).toMatch(/^M0,323/);
  });

  test('names a place at its point in every panel, a double name on two lines', () => {
    const { towns, labels } = map([], options);
    expect(towns.map(({ x }) => x)).toEqual([215.5, 664.5]);
    expect(labels.find(({ lines }) => lines[0] === 'Belém /')).toMatchObject({
      x: 208.5,
      anchor: 'end',
      lines: ['Belém /', 'Bethlehem'],
    });
  });

  test('draws a bar of a round number of kilometres', () => {
    const { scale, labels } = map([], options);
    // Two degrees of the equator are 222 km on 431 units, so that 50 km are 97.
    expect(scale.x2 - scale.x1).toBeCloseTo(96.9, 0);
    expect(labels.some(({ lines }) => lines[0] === '50 km')).toBe(true);
  });
});

describe('map with amounts', () => {
  const amounts = record.shape.data.shape.amounts.parse([
    { id: 'wave', of: ['killed'], place: 'belem', party: 'church' },
    { id: 'fire', of: ['burnt'], place: 'belem', shift: [40, 0], label: '1 Nov' },
  ]);
  const rows = [
    point({ series: 'wave', value: 100, ref: 'killed#a', row: 0 }),
    point({ series: 'wave', value: 25, ref: 'killed#b', row: 1 }),
    point({ series: 'fire', value: 25, ref: 'burnt#a', denied: true, row: 2 }),
  ];
  const panels = data.panels.slice(0, 1);
  const drawing = map(rows, { ...options, panels, names: [], amounts });

  test('gives a figure four times as large twice the radius', () => {
    expect(drawing.marks.map(({ r, hollow, row }) => [r, hollow, row])).toEqual([
      [30, true, 0],
      [15, false, 1],
      [15, true, 2],
    ]);
  });

  test('says both readings, and joins a shifted mark to its place', () => {
    const said = drawing.labels.map(({ lines }) => lines.at(-1));
    expect(said).toEqual(expect.arrayContaining(['25–100', '1 Nov: 25']));
    expect(drawing.leaders).toEqual([{ x1: 440, y1: 440, x2: 480, y2: 440 }]);
  });
});
