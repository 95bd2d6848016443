import type { Archive, Entry } from '#archive/archive.ts';
import { type ChartData, chartData } from '#archive/chart-data.ts';
import { chart, type Chart, type ChartKind } from '#schemas/chart.ts';
import { partiesOf, specimenArchive } from './specimen-archive.ts';
import { specimens } from './specimen-data.ts';
import { draw } from '#charts/draw.ts';
import { clashes } from '#charts/sheet.ts';
import { drawOptions } from '#components/charts/draw-options.ts';
import type { State } from './states.ts';

/** A chart that is drawn, or why it is refused: the sentences of the gate. */
export type Specimen =
  { chart: Chart; archive: Archive; data: ChartData; refused?: undefined } | { refused: string[] };

/** A chart of a kind in a state. Its words and parties are those of the archive given. */
export function specimen(current: Archive, kind: ChartKind, state: State): Specimen {
  const archive = specimenArchive(current, state);
  const record = chart.safeParse({
    id: `${kind}-${state.id}`,
    kind,
    section: 'gallery',
    title: state.heading,
    subtitle: 'Made up, to be looked at.',
    unit: [...current.units.keys()][0],
    howToRead: 'Not to be read.',
    summary: 'A drawing of made-up numbers.',
    data: specimens[kind](state, partiesOf(current)),
  });
  if (!record.success)
    return {
      refused: record.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  const entry: Entry<Chart> = {
    collection: 'charts',
    id: record.data.id,
    data: record.data,
    at: { file: '', line: 1, column: 1 },
    positions: {},
  };
  const data = chartData(archive, entry);
  const sentences = data.findings.map(({ what, mend }) => `${what}. ${mend}.`);
  return sentences.length > 0
    ? { refused: [...new Set(sentences)].slice(0, 3) }
    : { chart: record.data, archive, data };
}

/** In how many places words lie on each other, on a mark or outside the sheet, in both drawings. */
export function clashesOf(found: Specimen): number {
  if (found.refused) return 0;
  const options = drawOptions(found.archive, found.chart);
  return (['wide', 'narrow'] as const)
    .map(
      (width) => clashes(draw(found.chart, found.data.rows, { ...options, width }), width).length,
    )
    .reduce((sum, count) => sum + count, 0);
}
