import { describe, expect, test } from 'vitest';
import { estimatePlot } from './estimate-plot.ts';

const estimate = (numbers: object) => ({ counting: 'estimate', deniedBy: [], ...numbers });

describe('estimatePlot', () => {
  test('spans the lowest to the highest bound on an axis from zero', () => {
    const rows = [estimate({ value: 50 }), estimate({ low: 25, high: 100 })];
    expect(estimatePlot(rows, rows, { width: 208, radius: 4 })).toMatchObject({
      span: { x: 54, width: 150 },
      dots: [{ x: 104, hollow: false }],
    });
  });

  test('draws no span for a single value, and a hollow dot where it is denied', () => {
    const rows = [{ ...estimate({ value: 10 }), deniedBy: ['somebody'] }];
    const { span, dots } = estimatePlot(rows, rows, { width: 108, radius: 4 });
    expect(span).toBeUndefined();
    expect(dots).toEqual([{ x: 104, hollow: true }]);
  });

  test('has no marks where every number is absent', () => {
    const rows = [estimate({})];
    expect(estimatePlot(rows, rows)).toMatchObject({ span: undefined, dots: [] });
  });
});
