import type { ChartOf } from '#schemas/chart.ts';
import { type Row, SOURCE_COLUMN } from '#schemas/dataset.ts';
import type { Archive } from '../archive.ts';
import { type Fault, fault } from '../chart-faults.ts';
import { blank, type Point } from '../chart-points.ts';
import { type KindData } from './kind.ts';

type Data = ChartOf<'matrix'>['data'];

/** What a mark of a matrix can say; `against` is a measure against the side. */
const STATUS = new Set(['established', 'attributed', 'disputed', 'against']);

export const matrix: KindData<ChartOf<'matrix'>> = {
  // A mark says whether, not how much.
  isNumber: () => false,
  series: ({ data }) => [
    {
      path: 'data.dataset',
      dataset: {
        dataset: data.dataset,
        x: data.columns.row,
        where: Object.fromEntries(Object.values(data.columns).map((name) => [name, ''])),
      },
      points: (archive) =>
        (archive.datasets.get(data.dataset)?.rows ?? []).map((row) => pointOf(archive, data, row)),
    },
  ],
  faults: ({ data }, points) => points.flatMap((point) => pointFaults(data, point)),
};

const text = (row: Row, column: string) => String(row[column] ?? '');

/** The point of a row: `series` is its side and kind, `counting` its status, `hedge` its word. */
function pointOf(archive: Archive, { columns, left, right, kinds, rows }: Data, row: Row): Point {
  const side = [left, right].find(({ id }) => id === text(row, columns.side));
  const kind = kinds.find(({ id }) => id === text(row, columns.kind));
  const power = rows.find(({ id }) => id === text(row, columns.row));
  const status = text(row, columns.status);
  const until = text(row, columns.until);
  const word = archive.words[`status.${status}`] ?? status;
  return {
    ...blank,
    series: `${text(row, columns.side)} ${text(row, columns.kind)}`,
    x: text(row, columns.row),
    group: `${power?.label ?? text(row, columns.row)} → ${side?.id ?? text(row, columns.side)}`,
    label: `${kind?.label ?? ''} (${word.toLowerCase()}): ${text(row, columns.what)}`,
    side: side?.party ?? null,
    denied: status === 'disputed',
    hedge: text(row, columns.word) || null,
    absent: status,
    asOf: [text(row, columns.since), until].filter(Boolean).join('/'),
    sources: text(row, SOURCE_COLUMN).split(/;\s*/).filter(Boolean),
  };
}

/** Rows that would stand nowhere in the drawing, or look like nothing. */
function pointFaults({ rows, kinds, left, right }: Data, { x, series, absent }: Point): Fault[] {
  const [side = '', kind = ''] = series.split(' ');
  const wrong = [
    ...(rows.some(({ id }) => id === x) ? [] : [`no row "${x}"`]),
    ...([left, right].some(({ id }) => id === side) ? [] : [`no side "${side}"`]),
    ...(kinds.some(({ id }) => id === kind) ? [] : [`no kind "${kind}"`]),
    ...(STATUS.has(absent ?? '') ? [] : [`no mark for "${absent}"`]),
  ];
  return wrong.map((what) =>
    fault('data', 'chart-category', `The chart has ${what}`, 'Add it, or correct the table'),
  );
}
