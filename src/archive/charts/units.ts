import type { ChartOf } from '#schemas/chart.ts';
import { type Fault, fault } from '../chart-faults.ts';
import { type Point, pointOfEstimate } from '../chart-points.ts';
import { type KindData, quoted } from './kind.ts';

type Data = ChartOf<'units'>['data'];

export const units: KindData<ChartOf<'units'>> = {
  oneUnit: true,
  series: ({ data }) =>
    data.blocks.flatMap((block, index) =>
      [
        ...block.parts.map((part, place) => ({
          part,
          path: `data.blocks.${index}.parts.${place}.of`,
        })),
        ...(block.whole ? [{ part: block.whole, path: `data.blocks.${index}.whole.of` }] : []),
      ].map(({ part, path }) => ({
        path,
        statistics: [{ path, ref: part.of }],
        points: (archive) =>
          quoted(archive, part.of).map((found) => ({
            ...pointOfEstimate(archive, part.id, found),
            x: block.id,
            group: block.label,
            // In the table the number has its own column.
            label: part.label.replace(/\{\w+\}/g, '').replace(/^[\s:,]+/, ''),
            side: part.party ?? null,
          })),
      })),
    ),
  faults: ({ data }, points) => wholeFaults(data, points),
};

/** Parts that are more than the whole they belong to. */
function wholeFaults({ blocks }: Data, points: Point[]): Fault[] {
  return blocks.flatMap(({ parts, whole }, index): Fault[] => {
    const of = (id: string) => points.find(({ series }) => series === id)?.value ?? 0;
    const sum = parts.reduce((total, { id }) => total + of(id), 0);
    return whole === undefined || sum <= of(whole.id)
      ? []
      : [
          fault(
            `data.blocks.${index}.whole`,
            'chart-sum',
            `The parts have ${sum} and the whole ${of(whole.id)}`,
            'Draw them apart, or correct the whole',
          ),
        ];
  });
}
