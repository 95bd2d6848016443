/** Pixels between a mark and its ring, and between a mark and the words of its row. */
const RING = 4;
const CARD = 14;

/** Puts a ring around a mark and a card of words below it, or above where there is no room below. */
export function putBeside(
  box: DOMRect,
  stage: HTMLElement,
  ring: HTMLElement,
  card: HTMLElement,
): void {
  const frame = stage.getBoundingClientRect();
  Object.assign(ring.style, {
    left: `${box.left - frame.left - RING}px`,
    top: `${box.top - frame.top - RING}px`,
    width: `${box.width + 2 * RING}px`,
    height: `${box.height + 2 * RING}px`,
  });
  const { width, height } = card.getBoundingClientRect();
  const left = (box.left + box.right - width) / 2 - frame.left;
  const isBelow = box.bottom + height + CARD < innerHeight || box.top < height + CARD;
  const top = isBelow ? box.bottom + CARD : box.top - height - CARD;
  Object.assign(card.style, {
    left: `${Math.max(0, Math.min(left, frame.width - width))}px`,
    top: `${top - frame.top}px`,
  });
}
