import type { Chart } from '#schemas/chart.ts';
import type { Archive } from './archive.ts';
import type { Point } from './chart-points.ts';
import { formatDate, formatNumber } from './chart-format.ts';
import { kindOf } from './chart-series.ts';
import { rowIds } from './row-ids.ts';

export interface TableColumn {
  key: 'group' | 'label' | 'time' | 'value' | 'low' | 'high' | 'who' | 'counting' | 'sources';
  heading: string;
  /** The id of a unit, for numbers; empty otherwise. */
  unit: string;
  numeric: boolean;
}

/** What stands in a cell, and the bare value for downloads and scripts. */
export interface Cell {
  text: string;
  value: string | number | null;
  /** Ids of sources, in the column of sources. */
  sources?: string[];
}

export interface ChartTable {
  columns: TableColumn[];
  rows: Cell[][];
  /** A name for each row, for links to it. */
  ids: string[];
}

/**
 * The table below a figure: one row a point, the numbers exactly as in the record. Columns in which
 * no point has anything are left out.
 */
export function chartTable(archive: Archive, chart: Chart, points: Point[]): ChartTable {
  const { words, site } = archive;
  const word = (key: string) => words[key] ?? key;
  const some = (filled: (point: Point) => boolean) => points.some(filled);
  /** Nothing is said by anybody: what stands under “who” is the maker of the shapes. */
  const isMade = chart.kind === 'map' && points.every(({ ref }) => ref === null);
  const heading: Record<TableColumn['key'], string> = {
    group: chart.heads.series ?? word('table.series'),
    label: chart.heads.x ?? word('table.label'),
    time:
      chart.heads.time ??
      (some(({ label }) => label !== '') ? undefined : chart.heads.x) ??
      word('table.time'),
    value: chart.heads.value ?? word('table.value'),
    low: word('table.low'),
    high: word('table.high'),
    who: word(isMade ? 'table.producer' : 'table.who'),
    counting: word('table.counting'),
    sources: word('table.sources'),
  };
  const present: Record<TableColumn['key'], boolean> = {
    group: new Set(points.map(({ group }) => group)).size > 1,
    label: some(({ label }) => label !== ''),
    time: true,
    value: some(
      (point) =>
        (kindOf(chart).isNumber?.(point) ?? true) &&
        (point.value !== null || point.absent !== null || point.low === null),
    ),
    low: some(({ low }) => low !== null),
    high: some(({ high }) => high !== null),
    who: some(({ who }) => who !== null),
    counting: some(({ counting }) => counting !== null),
    sources: some(({ sources }) => sources.length > 0),
  };
  const order: TableColumn['key'][] =
    chart.kind === 'range-bars'
      ? ['group', 'who', 'counting', 'time', 'value', 'low', 'high', 'sources']
      : ['group', 'label', 'time', 'value', 'low', 'high', 'who', 'counting', 'sources'];
  const keys = order.filter((key) => present[key]);

  const number = (value: number | null, hedge: string | null = null): Cell => {
    const before = hedge === null ? '' : `${word(`hedge.${hedge.replaceAll(' ', '-')}`)} `;
    return { text: value === null ? '' : before + formatNumber(value, site.lang), value };
  };
  const plain = (value: string): Cell => ({ text: value, value });
  const cell = (point: Point, key: TableColumn['key']): Cell => {
    switch (key) {
      case 'group':
        return plain(point.group);
      case 'label':
        return plain(point.label);
      case 'time': {
        const time = point.asOf ?? String(point.x);
        return { text: formatDate(time, site.lang), value: time };
      }
      case 'value':
        return point.absent === null
          ? number(point.value, point.hedge)
          : plain(word(`absent.${point.absent}`));
      case 'low':
        return number(point.low, point.value === null ? point.hedge : null);
      case 'high':
        return number(point.high);
      case 'who':
        return plain(point.who ?? '');
      case 'counting':
        return plain(point.counting === null ? '' : word(`counting.${point.counting}`));
      case 'sources':
        return { text: '', value: point.sources.join(' '), sources: point.sources };
    }
  };
  return {
    columns: keys.map((key) => ({
      key,
      heading: heading[key],
      unit: numeric.has(key) ? (chart.unit ?? '') : '',
      numeric: numeric.has(key),
    })),
    rows: points.map((point) => keys.map((key) => cell(point, key))),
    ids: rowIds(points, { own: kindOf(chart).single ?? false }),
  };
}

const numeric = new Set<TableColumn['key']>(['value', 'low', 'high']);
