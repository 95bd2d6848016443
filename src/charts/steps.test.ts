import { describe, expect, test } from 'vitest';
import { steps as chart } from '#schemas/charts/steps.ts';
import { point } from './point.fixture.ts';
import { steps } from './steps.ts';

const parties = { north: { colour: 'a' as const, mark: 'circle' as const, name: 'North' } };
const estimates = (id: string, form: string, oneSided = false) => ({
  id,
  label: id,
  party: 'north',
  form,
  oneSided,
  statistics: ['dead'],
});
const data = (panels: object[], more = {}) => ({
  ...chart.shape.data.parse({ from: '1755-11-01', to: '1755-11-11', panels, ...more }),
  parties,
});
const burials = [
  point({ series: 'burials', x: '1755-11-01', value: 100, side: 'north', row: 0 }),
  point({ series: 'burials', x: '1755-11-06', value: 200, side: 'north', row: 1 }),
];
const one = (form: string, oneSided = false) =>
  steps(burials, data([{ label: 'Dead', estimates: [estimates('burials', form, oneSided)] }]));

describe('steps', () => {
  test('holds a total until the next one', () => {
    // From 30.9 to 872 for ten days; from 369.2 up to 49.2 for 250 dead.
    expect(one('step').strokes).toEqual([
      { d: 'M30.9,241.2L451.4,241.2L451.4,113.2', colour: 'a', joined: false, of: [0], rows: 0 },
    ]);
  });

  test('joins readings of a stock by a straight line, and leaves dots alone', () => {
    expect(one('joined').strokes).toEqual([
      { d: 'M30.9,241.2L451.4,113.2', colour: 'a', joined: true, of: [0], rows: 0 },
    ]);
    expect(one('dots').strokes).toEqual([]);
    expect(one('dots').marks).toHaveLength(2);
  });

  test('hatches the ground under the word of one side', () => {
    expect(one('step', true).areas).toEqual([
      {
        d: 'M30.9,241.2L451.4,241.2L451.4,113.2L451.4,369.2L451.4,369.2L30.9,369.2Z',
        colour: 'a',
        of: [0],
      },
    ]);
    expect(one('step').areas).toEqual([]);
  });

  test('is hollow where a reading is contested or our own', () => {
    const rows = [
      { ...burials[0]!, denied: true },
      { ...burials[1]!, derived: true },
    ];
    const drawing = steps(
      rows,
      data([{ label: 'Dead', estimates: [estimates('burials', 'dots')] }]),
    );
    expect(drawing.marks.map(({ hollow }) => hollow)).toEqual([true, true]);
  });

  test('draws a reading with bounds as a bar between them', () => {
    const rows = [point({ series: 'burials', x: '1755-11-01', low: 100, high: 200, row: 7 })];
    const drawing = steps(
      rows,
      data([{ label: 'Dead', estimates: [estimates('burials', 'dots')] }]),
    );
    expect(drawing.ranges).toEqual([
      { x1: 30.9, y1: 241.2, x2: 30.9, y2: 113.2, colour: 'c', row: 7 },
    ]);
    expect(drawing.marks).toEqual([]);
  });

  test('hatches a silence and draws a level, with their words', () => {
    const rows = [...burials, point({ series: 'level-0-0', x: '1755', value: 150, row: 2 })];
    const drawing = steps(
      rows,
      data([
        {
          label: 'Dead',
          estimates: [estimates('burials', 'step')],
          levels: [{ of: 'dead#target', label: 'Expected: {value}' }],
          silences: [
            { from: '1755-11-08', to: '1755-12-01', wide: ['Withheld'], narrow: ['Withheld'] },
          ],
        },
      ]),
    );
    expect(drawing.gaps).toMatchObject([{ x: 619.7, width: 260.3 }]);
    expect(drawing.levels).toEqual([{ x1: 0, y1: 177.2, x2: 880, y2: 177.2, row: 2 }]);
    const words = drawing.labels.flatMap(({ lines }) => lines);
    expect(words).toContain('Withheld');
    expect(words).toContain('Expected: 150');
  });

  test('gives all panels one scale, or each its own', () => {
    const rows = [...burials, point({ series: 'wounds', x: '1755-11-06', value: 20 })];
    const panels = [
      { label: 'Dead', estimates: [estimates('burials', 'dots')] },
      { label: 'Hurt', estimates: [estimates('wounds', 'dots')] },
    ];
    const heights = (more: object) => steps(rows, data(panels, more)).marks.map(({ y }) => y);
    expect(heights({}).at(-1)).toBeGreaterThan(heights({ oneScale: false }).at(-1)!);
  });

  test('draws nothing where nothing is given, and one reading as a mark', () => {
    const panels = [{ label: 'Dead', estimates: [estimates('burials', 'step')] }];
    expect(steps([], data(panels)).marks).toEqual([]);
    const single = steps(burials.slice(0, 1), data(panels));
    expect([single.strokes, single.marks.length]).toEqual([[], 1]);
  });
});
