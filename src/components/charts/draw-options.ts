import type { Archive } from '#archive/archive.ts';
import type { DrawOptions } from '#charts/sheet.ts';
import type { Chart } from '#schemas/chart.ts';

/** What the drawings of a chart take from its archive: language, words, parties, the unit. */
export function drawOptions(archive: Archive, chart: Chart): DrawOptions {
  const { site, words, parties, units } = archive;
  const unit = units.get(chart.unit)?.data;
  return {
    lang: site.lang,
    words,
    parties: Object.fromEntries([...parties].map(([id, { data }]) => [id, data])),
    ...(unit ? { unit } : {}),
  };
}
