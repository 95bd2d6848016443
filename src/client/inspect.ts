import { boxOf, distance, drawingOf, placesOf } from './places.ts';
import { putBeside } from './put-beside.ts';
import { behindRow } from './row-links.ts';
import { reading } from './row-words.ts';
import { remember, state } from './state.ts';
import { cellsOf, type FigureTable, make } from './table.ts';

/** How near to a mark a pointer has to be, in pixels: passing over it, and pressing. */
const REACH = { pass: 6, press: 24 };

/** How a mark came to be shown: each way is told to those who do not see it in its own manner. */
type How = 'keys' | 'press' | 'pass' | 'address';

/**
 * Lets a reader go through the marks of a figure by pointer, touch and keys. The words come from
 * the row of its table; what a mouse finds by passing over, keys and a tap find as well.
 */
export function inspectable(figure: HTMLElement, id: string, of: FigureTable): void {
  const stage = figure.querySelector<HTMLElement>('.stage')!;
  const hasMarks = figure.querySelector('.drawing :is([data-row], [data-rows])');
  if (!hasMarks) return;

  const said = stage.dataset;
  const hint = said['hint']!;
  const walk = make('div', {
    className: 'walk',
    role: 'slider',
    tabIndex: 0,
    ariaLabel: said['marks']!,
    ariaValueMin: '0',
    ariaValueMax: String(of.rows.length),
    ariaValueNow: '0',
    ariaValueText: hint,
  });
  const ring = make('span', { className: 'ring', hidden: true });
  const words = make('p');
  const links = make('p', { className: 'quiet' });
  const close = make('button', { type: 'button', className: 'close', ariaLabel: said['close']! });
  const card = make('div', { className: 'readout', hidden: true }, words, links, close);
  const live = make('p', { className: 'sr-only', role: 'status' });
  stage.append(walk, ring, card, live);

  /** The row that is shown, and whether it stays when the pointer leaves. */
  let current = -1;
  let isHeld = false;

  const rowsShown = () => {
    const drawing = drawingOf(stage);
    return drawing ? [...placesOf(drawing).keys()].filter((row) => !of.rows[row]?.hidden) : [];
  };
  /** Puts ring and words beside the mark; nothing where the mark is out of sight. */
  const place = () => {
    const drawing = drawingOf(stage);
    const found = drawing && placesOf(drawing).get(current);
    const isSeen = found && !of.rows[current]?.hidden;
    ring.hidden = !isSeen;
    if (!isSeen) return void (card.hidden = true);
    putBeside(boxOf(found), stage, ring, card);
  };
  const say = (text: string, sources: Node[] = []) => {
    words.textContent = text;
    links.replaceChildren(...sources);
    card.hidden = false;
  };
  const mark = (row: number) => {
    of.rows[current]?.classList.remove('is-on');
    current = row;
    of.rows[row]?.classList.add('is-on');
  };
  const show = (row: number, how: How) => {
    mark(row);
    isHeld = how !== 'pass';
    const text = reading(cellsOf(of, of.rows[row]!), said);
    walk.ariaValueText = text;
    walk.ariaValueNow = String(row + 1);
    if (how === 'press') live.textContent = text;
    say(text, behindRow(of, of.rows[row]!, said));
    tell(how);
    place();
    if (isHeld) remember(id, 'row', String(row + 1));
  };
  const tell = (how: How | 'none') =>
    figure.dispatchEvent(
      new CustomEvent('inspect', {
        bubbles: true,
        detail: { row: current, record: of.rows[current]?.dataset['record'], how },
      }),
    );
  const hide = () => {
    card.hidden = ring.hidden = true;
    isHeld = false;
    live.textContent = '';
    walk.ariaValueText = hint;
    walk.ariaValueNow = '0';
    mark(-1);
    tell('none');
    remember(id, 'row', '');
  };

  /** The row at a pointer; -1 where none is near. */
  const at = (event: MouseEvent, reach: number): number => {
    const drawing = drawingOf(stage);
    if (!drawing) return -1;
    const on = (event.target as Element).closest<SVGElement>('[data-row], text[data-of]');
    const row = Number.parseInt(on?.dataset['row'] ?? on?.dataset['of'] ?? '', 10);
    if (placesOf(drawing).has(row)) return row;
    const [nearest] = rowsShown()
      .map((each) => {
        const box = boxOf(placesOf(drawing).get(each)!);
        return { row: each, away: distance(event.clientX, event.clientY, box) };
      })
      .filter(({ away }) => away <= reach)
      .sort((a, b) => a.away - b.away);
    return nearest?.row ?? -1;
  };
  const isOnCard = (event: Event) => card.contains(event.target as Node);

  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons > 0 || isHeld || isOnCard(event)) return;
    const row = at(event, REACH.pass);
    if (row >= 0 && row !== current) show(row, 'pass');
  });
  stage.addEventListener('pointerleave', () => current >= 0 && !isHeld && hide());
  stage.addEventListener('click', (event) => {
    if (isOnCard(event)) return;
    const row = at(event, REACH.press);
    if (row < 0) return hide();
    walk.focus({ preventScroll: true });
    show(row, 'press');
  });
  close.onclick = () => {
    hide();
    walk.focus({ preventScroll: true });
  };
  document.addEventListener('click', ({ target }) => {
    if (current >= 0 && !stage.contains(target as Node) && !of.table.contains(target as Node))
      hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && (current >= 0 || !card.hidden)) hide();
  });

  walk.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = rowsShown();
    const now = rows.indexOf(current);
    const next: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowDown: now + 1,
      ArrowLeft: now < 0 ? rows.length - 1 : now - 1,
      ArrowUp: now < 0 ? rows.length - 1 : now - 1,
      PageDown: now + 10,
      PageUp: now - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const wanted = next[event.key];
    if (wanted === undefined || rows.length === 0) return;
    event.preventDefault();
    show(rows[Math.max(0, Math.min(wanted, rows.length - 1))]!, 'keys');
  });
  walk.addEventListener('focus', () => {
    if (!walk.matches(':focus-visible')) return;
    if (current >= 0) return place();
    say(hint);
    Object.assign(card.style, { left: '0', top: '0' });
  });
  stage.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !stage.contains(relatedTarget as Node)) card.hidden = true;
  });

  // A row and its mark point at each other, and so do the marks of one record in several figures.
  const body = of.table.tBodies[0]!;
  const point = (event: Event) => {
    const row = (event.target as Element).closest('tr');
    if (!row || !body.contains(row)) return;
    mark(of.rows.indexOf(row));
    isHeld = event.type === 'click';
    card.hidden = true;
    tell(isHeld ? 'press' : 'pass');
    place();
  };
  for (const type of ['pointerover', 'focusin', 'click']) body.addEventListener(type, point);
  body.addEventListener('pointerleave', () => !isHeld && hide());
  document.addEventListener('inspect', (event) => {
    const { record, how } = (event as CustomEvent<{ record?: string; how: string }>).detail;
    if (event.target === figure || of.table.querySelector('[data-record]') === null) return;
    const row =
      how === 'none'
        ? -1
        : of.rows.findIndex((each) => record && each.dataset['record'] === record);
    if (row === current) return;
    mark(row);
    card.hidden = true;
    place();
  });

  figure.addEventListener('moved', place);
  new ResizeObserver(place).observe(stage);
  const named =
    location.hash.startsWith('#row-') && document.getElementById(location.hash.slice(1));
  const wanted = named
    ? of.rows.indexOf(named as HTMLTableRowElement)
    : Number(state(id, 'row')) - 1;
  if (rowsShown().includes(wanted)) show(wanted, 'address');
}
