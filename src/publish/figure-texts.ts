import type { Archive, Entry } from '#archive/archive.ts';
import { chartCredits, creditLine } from '#archive/chart-credits.ts';
import type { ChartData } from '#archive/chart-data.ts';
import { fill } from '#archive/words.ts';
import { plain } from '#markdown/plain.ts';
import type { Chart } from '#schemas/chart.ts';

/** What stays with a chart wherever it goes, without markup; `address` is that of its page. */
export function figureTexts(
  archive: Archive,
  { data: chart }: Entry<Chart>,
  data: ChartData,
  address: string,
): { title: string; subtitle: string; foot: string[] } {
  const { site, words } = archive;
  const credits = chartCredits(archive, data);
  return {
    title: plain(archive, chart.title),
    subtitle: plain(archive, chart.subtitle),
    foot: [
      ...chart.notes.map((note) => plain(archive, note)),
      [creditLine(archive, credits), ...credits.terms].join(' '),
      fill(words['figure.origin'], { site: site.name, address, licence: site.licence.name }),
    ],
  };
}
