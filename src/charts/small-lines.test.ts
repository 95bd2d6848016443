import { describe, expect, test } from 'vitest';
import { smallLines as chart } from '#schemas/charts/small-lines.ts';
import { point } from './point.fixture.ts';
import { smallLines } from './small-lines.ts';

const parties = { north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' } };
const series = (id: string, more = {}) => ({
  id,
  label: id,
  dataset: 'burials',
  x: 'year',
  value: 'dead',
  ...more,
});
const data = (panels: object[], more = {}) => ({
  ...chart.shape.data.parse({ panels, ...more }),
  parties,
});
const two = (more = {}) =>
  data(
    [
      { label: 'Alfama', party: 'north', series: [series('alfama', { party: 'north' })] },
      { label: 'Belém', series: [series('belem')] },
    ],
    more,
  );
const rows = [
  point({ series: 'alfama', x: 1754, value: 50, low: 40, high: 60, side: 'north', row: 0 }),
  point({ series: 'alfama', x: 1755, value: 100, low: 90, high: 110, side: 'north', row: 1 }),
  point({ series: 'belem', x: 1754, value: 10, row: 2 }),
  point({ series: 'belem', x: 1755, value: 5, row: 3 }),
];

describe('smallLines', () => {
  test('draws the panels of a row beside each other on one scale', () => {
    // Panels of 422 units; 230 units for 120, below a head of 45.2.
    const { strokes } = smallLines(rows, two());
    expect(strokes).toEqual([
      { d: 'M32.9,179.4L412,83.5', colour: 'a', thin: false, dashed: false, rows: 0 },
      { d: 'M490.9,256L870,265.6', colour: 'c', thin: false, dashed: false, rows: 2 },
    ]);
  });

  test('gives each panel its own scale where the record says so', () => {
    const heights = (more: object) => smallLines(rows, two(more)).marks.at(-1)!.y;
    expect(heights({ oneScale: false })).toBeLessThan(heights({}));
  });

  test('tints from the low to the high of a line', () => {
    const { bands } = smallLines(rows, two());
    expect(bands).toEqual([{ d: 'M32.9,160.2L412,64.4L412,102.7L32.9,198.5Z', colour: 'a' }]);
  });

  test('reaches below nought and keeps nought as its axis', () => {
    const negative = [
      point({ series: 'belem', x: 1754, value: -50 }),
      point({ series: 'belem', x: 1755, value: 50 }),
    ];
    const { axes, strokes } = smallLines(
      negative,
      data([{ label: 'B', series: [series('belem')] }]),
    );
    const zero = axes[0]!.y1;
    const [start, end] = [...strokes[0]!.d.matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]));
    expect(start! - zero).toBeCloseTo(zero - end!, 0);
  });

  test('sets two in a row on the narrow sheet where there are many, else one', () => {
    const many = data([1, 2, 3, 4].map((id) => ({ label: `P${id}`, series: [series(`s${id}`)] })));
    const heads = (options: ReturnType<typeof data>) =>
      smallLines([], { ...options, width: 'narrow' }).labels.filter(({ bold }) => bold);
    expect(heads(many).map(({ x }) => x)).toEqual([0, 180, 0, 180]);
    expect(heads(two()).map(({ x }) => x)).toEqual([18, 0]);
  });

  test('leaves a background line thin and without a mark', () => {
    const thin = data([{ label: 'Alfama', series: [series('alfama', { thin: true })] }]);
    const drawing = smallLines(rows, thin);
    expect(drawing.strokes[0]!.thin).toBe(true);
    expect(drawing.marks).toEqual([]);
  });
});
