/** Signs of buttons, drawn in a square of 16 units. */
const paths: Record<string, string> = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  reset: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
};
const meanings: Record<string, string> = { before: 'left', after: 'right' };

/** Draws the sign of a button that has no words, by what it does. */
export function drawIcon(button: HTMLButtonElement): void {
  const act = button.dataset['act'] ?? '';
  const d = paths[meanings[act] ?? act];
  if (!d || button.textContent?.trim()) return;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  svg.append(path);
  button.append(svg);
}
