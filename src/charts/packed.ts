import type { Box } from './sheet.ts';

/**
 * Pushes boxes down until none lies on another, each as little as it must, in the order given. A
 * box keeps its `x`; the distance between two is `gap` units at least.
 */
export function packed<T extends Pick<Box, 'x' | 'width' | 'height'>>(
  boxes: T[],
  gap = 8,
): (T & { y: number })[] {
  return boxes.reduce<(T & { y: number })[]>((placed, each) => {
    const beside = placed
      .filter(
        (other) => other.x < each.x + each.width + gap && each.x < other.x + other.width + gap,
      )
      .toSorted((a, b) => a.y - b.y);
    const y = beside.reduce(
      (top, other) =>
        top + each.height + gap <= other.y ? top : Math.max(top, other.y + other.height + gap),
      0,
    );
    return [...placed, { ...each, y }];
  }, []);
}
