import { remember, state } from './state.ts';
import { cellOf, type FigureTable, make } from './table.ts';

/**
 * A button for each speaker of a figure: those pressed are shown, all where none is. What is not
 * shown leaves its room empty, so that scales and places stay as they are.
 */
export function switchable(figure: HTMLElement, id: string, of: FigureTable): void {
  const list = figure.querySelector('.speakers .chips');
  if (!list) return;
  const said = of.rows.map((row) => cellOf(of, row, 'who')?.textContent?.trim() ?? '');
  // Who is not named is nobody to choose: such rows are always shown.
  const names = [...new Set(said)].filter((name) => name !== '');
  const all = list.querySelector('button')!;
  const chips = names.map((name) =>
    make('button', { type: 'button', className: 'chip', ariaPressed: 'false' }, name),
  );
  list.append(...chips);
  const parts = [...figure.querySelectorAll<SVGElement>('.drawing :is([data-row], [data-of])')].map(
    (part) => ({
      part,
      speakers: (part.dataset['row'] ?? part.dataset['of'] ?? '')
        .split(' ')
        .map((row) => said[Number(row)]),
    }),
  );

  const show = (chosen: boolean[]) => {
    const isAll = chosen.every((one) => !one);
    const shown = new Set(names.filter((_, index) => isAll || chosen[index]));
    const isShown = (name = '') => name === '' || shown.has(name);
    chips.forEach((chip, index) => (chip.ariaPressed = String(chosen[index])));
    all.ariaPressed = String(isAll);
    of.rows.forEach((row, index) => (row.hidden = !isShown(said[index])));
    for (const { part, speakers } of parts) part.classList.toggle('off', !speakers.some(isShown));
    figure.dispatchEvent(new Event('moved'));
    remember(id, 'by', names.flatMap((_, index) => (chosen[index] ? index + 1 : [])).join('_'));
  };
  const pressed = () => chips.map(({ ariaPressed }) => ariaPressed === 'true');
  all.onclick = () => show(names.map(() => false));
  chips.forEach((chip, index) => {
    chip.onclick = () => show(pressed().map((is, other) => (other === index ? !is : is)));
  });
  const wanted = state(id, 'by').split('_').map(Number);
  if (!wanted.some((place) => chips[place - 1])) return;
  show(names.map((_, index) => wanted.includes(index + 1)));
  list.closest('details')!.open = true;
}
