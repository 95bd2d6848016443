import type { Point } from '#archive/chart-points.ts';
import { firstRow } from './sheet.ts';

/**
 * The line of a series in pieces: solid where one point follows the other at a distance of `step`, a
 * year if nothing else is said, dashed elsewhere and over the breaks of its record.
 */
export function runs(points: Point[], breaks: { from: number; to: number }[], step = 1) {
  const dashed = (a: Point, b: Point) =>
    Number(b.x) - Number(a.x) > step ||
    breaks.some(({ from, to }) => Number(a.x) >= from && Number(b.x) <= to);
  return points.slice(1).reduce<{ points: Point[]; dashed: boolean }[]>((pieces, point, index) => {
    const before = points[index]!;
    const open = pieces.at(-1);
    if (open?.dashed === dashed(before, point)) {
      open.points.push(point);
      return pieces;
    }
    return [...pieces, { points: [before, point], dashed: dashed(before, point) }];
  }, []);
}

/** The points of those pieces whose corners do not say which rows they are. */
export const loose = (pieces: { points: Point[] }[]): Point[] =>
  pieces.flatMap(({ points }) => (firstRow(points) === undefined ? points : []));
