import { describe, expect, test } from 'vitest';
import { chartData } from '#archive/chart-data.ts';
import { loadArchive } from '#archive/load.ts';
import sans from '#charts/sans-widths.json' with { type: 'json' };
import { draw } from '#charts/draw.ts';
import { clashes } from '#charts/sheet.ts';
import { drawOptions } from '#components/charts/draw-options.ts';

const { archive } = loadArchive('src/content');
const charts = [...archive.charts.values()];

describe('the charts of the archive', () => {
  test.each(charts)('$id draws everything it names', (entry) => {
    expect(chartData(archive, entry).findings).toEqual([]);
  });

  test.each(
    charts.flatMap((entry) => [
      { id: entry.id, entry, width: 'wide' as const },
      { id: entry.id, entry, width: 'narrow' as const },
    ]),
  )('$id keeps its words apart, $width', ({ entry, width }) => {
    const options = { ...drawOptions(archive, entry.data), width };
    const drawing = draw(entry.data, chartData(archive, entry).rows, options);
    expect(clashes(drawing, width)).toEqual([]);
  });

  test.each(charts)('$id is written in signs that the fonts have', (entry) => {
    const { labels } = draw(
      entry.data,
      chartData(archive, entry).rows,
      drawOptions(archive, entry.data),
    );
    const signs = new Set(labels.flatMap(({ lines }) => [...lines.join('')]));
    expect([...signs].filter((sign) => !(sign in sans['400']))).toEqual([]);
  });

  test.each(charts)('$id is the same twice', (entry) => {
    const once = () =>
      draw(entry.data, chartData(archive, entry).rows, drawOptions(archive, entry.data));
    expect(once()).toEqual(once());
  });
});
