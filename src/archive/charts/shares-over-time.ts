import type { ChartOf } from '#schemas/chart.ts';
import { type Fault, fault } from '../chart-faults.ts';
import type { Point } from '../chart-points.ts';
import { type KindData, pointsOf } from './kind.ts';

type Data = ChartOf<'shares-over-time'>['data'];

export const sharesOverTime: KindData<ChartOf<'shares-over-time'>> = {
  oneUnit: true,
  series: ({ data }) =>
    [
      { id: 'whole', label: data.wholeLabel, of: data.whole, path: 'data.whole', party: null },
      ...data.parts.map((part, index) => ({
        ...part,
        path: `data.parts.${index}.of`,
        party: part.party ?? null,
      })),
    ].map(({ id, label, of, path, party }) => ({
      path,
      statistics: [{ path, ref: of }],
      points: (archive) =>
        pointsOf(archive, id, of)
          .filter(({ ref }) => !data.except.includes(ref?.split('#')[1] ?? ''))
          .map((point) => ({ ...point, group: label, side: party })),
    })),
  faults: ({ data }, points) => wholeFaults(data, points),
};

/** Parts without a whole at their date, and parts that are more than the whole. */
function wholeFaults({ parts }: Data, points: Point[]): Fault[] {
  const ids = new Set(parts.map(({ id }) => id));
  const dates = [...new Set(points.filter(({ series }) => ids.has(series)).map(({ x }) => x))];
  return dates.flatMap((date): Fault[] => {
    const at = points.filter(({ x }) => x === date);
    const whole = at.find(({ series }) => series === 'whole')?.value ?? 0;
    const sum = at
      .filter(({ series }) => ids.has(series))
      .reduce((total, { value }) => total + (value ?? 0), 0);
    return sum <= whole
      ? []
      : [
          fault(
            'data.whole',
            'chart-sum',
            `At ${date} the parts have ${sum} and the whole ${whole}`,
            'Add the whole of this date, or leave the estimate out under "except"',
          ),
        ];
  });
}
