import type { Point } from '#archive/chart-points.ts';
import type { Chart } from '#schemas/chart.ts';
import { announcedSteps } from './announced-steps.ts';
import { columns } from './columns.ts';
import { dumbbell } from './dumbbell.ts';
import { intervalColumns } from './interval-columns.ts';
import { lines } from './lines.ts';
import { map } from './map.ts';
import { rangeBars } from './range-bars.ts';
import { shareBars } from './share-bars.ts';
import type { DrawOptions, Label, Mark } from './sheet.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';
import { groupedColumns } from './grouped-columns.ts';
import { pyramid } from './pyramid.ts';
import { lollipops } from './lollipops.ts';
import { flow } from './flow.ts';
import { matrix } from './matrix.ts';
import { sharesOverTime } from './shares-over-time.ts';
import { units } from './units.ts';
import { smallLines } from './small-lines.ts';

/** What all drawings have in common. */
export interface Drawing {
  height: number;
  labels: Label[];
  marks: Mark[];
}

/** The height, words and marks of a chart of any kind, all in the coordinates of its sheet. */
export function draw(chart: Chart, rows: Point[], options: DrawOptions): Drawing {
  switch (chart.kind) {
    case 'range-bars':
      return rangeBars(rows, { ...options, ...chart.data });
    case 'interval-columns': {
      const drawing = intervalColumns(rows, { ...options, ...chart.data });
      return { ...drawing, marks: [...drawing.marks, ...drawing.points] };
    }
    case 'lines':
      return lines(rows, { ...options, ...chart.data });
    case 'map': {
      const { geography = { layers: {}, places: {} } } = options;
      const drawing = map(rows, { ...options, ...chart.data, geography });
      const style = { shape: 'circle', colour: 'c', hollow: false } as const;
      const towns = drawing.towns.map((town) => ({ ...town, ...style, r: 2.4 }));
      return { ...drawing, marks: [...drawing.marks, ...towns] };
    }
    case 'announced-steps': {
      const { height, panels, labels } = announcedSteps(rows, { ...options, ...chart.data });
      return {
        height,
        labels: panels.flatMap((panel) =>
          [...labels, ...panel.labels].map((each) => moved(each, panel)),
        ),
        marks: panels.flatMap((panel) =>
          [panel.head, ...panel.marks].map((each) => moved(each, panel)),
        ),
      };
    }
    case 'dumbbell': {
      const drawing = dumbbell(rows, { ...options, ...chart.data });
      return { ...drawing, marks: [...drawing.heads, ...drawing.marks] };
    }
    case 'share-bars':
      return { ...shareBars(rows, { ...options, ...chart.data }), marks: [] };
    case 'columns':
      return columns(rows, options);
    case 'timeline': {
      const { fixed, ...drawing } = timeline(rows, { ...options, ...chart.data });
      return {
        ...drawing,
        marks: [...fixed.marks, ...drawing.marks],
        labels: [...fixed.labels, ...drawing.labels],
      };
    }
    case 'steps':
      return steps(rows, { ...options, ...chart.data });
    case 'grouped-columns':
      return groupedColumns(rows, { ...options, ...chart.data });
    case 'pyramid':
      return pyramid(rows, { ...options, ...chart.data });
    case 'lollipops':
      return lollipops(rows, { ...options, ...chart.data });
    case 'flow':
      return flow(rows, { ...options, ...chart.data });
    case 'matrix':
      return matrix(rows, { ...options, ...chart.data });
    case 'shares-over-time':
      return sharesOverTime(rows, { ...options, ...chart.data });
    case 'units':
      return units(rows, { ...options, ...chart.data });
    case 'small-lines':
      return smallLines(rows, { ...options, ...chart.data });
  }
}

const moved = <T extends { x: number; y: number }>(each: T, by: { x: number; y: number }): T => ({
  ...each,
  x: each.x + by.x,
  y: each.y + by.y,
});
