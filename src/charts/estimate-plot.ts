import { max, scaleLinear } from 'd3';

/** As much of an estimate as the small axis of a card needs. */
export interface PlottedEstimate {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  counting: string;
  deniedBy: readonly string[];
  derivedFrom?: string | undefined;
}

const bounds = ({ value, low, high }: PlottedEstimate) =>
  [value, low, high].filter((n): n is number => n !== undefined);

/**
 * Places estimates on one axis from zero: the span from the lowest to the highest bound, then a dot
 * for each value. `all` sets the scale, so that the rows of a card share it. Units are pixels.
 * Dots are hollow where the figure is denied, a mere claim, or our own arithmetic.
 */
export function estimatePlot(
  rows: readonly PlottedEstimate[],
  all: readonly PlottedEstimate[],
  { width = 240, height = 12, radius = 4 } = {},
) {
  const top = max(all.flatMap(bounds)) || 1;
  const x = scaleLinear([0, top], [radius, width - radius]);
  // The axis of a card is read to the pixel; a sign in a line of text is too small for that.
  const parts = width < 100 ? 10 : 1;
  const round = (n: number) => Math.round(n * parts) / parts;
  const numbers = rows.flatMap(bounds);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    middle: height / 2,
    radius,
    span: high > low ? { x: round(x(low)), width: round(x(high) - x(low)) } : undefined,
    dots: rows
      .filter(({ value }) => value !== undefined)
      .map(({ value, deniedBy, derivedFrom, counting }) => ({
        x: round(x(value!)),
        hollow: deniedBy.length > 0 || derivedFrom !== undefined || counting === 'claim',
      })),
  };
}
