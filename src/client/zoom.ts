import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import { type Canvas, canvasOf } from './canvas.ts';
import { byDate } from './dates.ts';
import { drawIcon } from './icon.ts';
import { drawingOf } from './places.ts';
import { remember, state } from './state.ts';

/** A step of the buttons, and how far they go. */
const STEP = 1.6;
const MOST = 12;

/** Lets a reader enlarge and move the ground of a map or a timeline; the plain wheel scrolls on. */
function enlargeable(figure: HTMLElement): void {
  const id = figure.id.slice('chart-'.length);
  const tools = figure.querySelector<HTMLElement>('.figure-tools.zoom')!;
  const buttons = [...tools.querySelectorAll('button')];
  /** As shares of a frame, so that both drawings show the same. */
  let view = { k: 1, x: 0, y: 0 };
  let frame = -1;
  let canvas: Canvas | undefined;

  const behaviour = zoom<SVGElement, unknown>()
    .scaleExtent([1, MOST])
    .duration(0)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey;
      if ('touches' in event) return (event as TouchEvent).touches.length > 1 || view.k > 1;
      return event.type === 'dblclick' || (view.k > 1 && (event as MouseEvent).button === 0);
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      const [width, height] = canvas!.size();
      const isFlat = canvas!.drawing.dataset['zoom'] === 'length';
      view = {
        k: transform.k,
        x: transform.x / width,
        y: isFlat ? 0 : transform.y / height,
      };
      paint(transform);
    })
    .on('end', () => {
      const { k, x, y } = view;
      const isWhole = k <= 1;
      remember(id, 'zoom', isWhole ? '' : [k, x, y].map((each) => each.toFixed(3)).join('_'));
    });

  function paint(transform: ZoomTransform): void {
    canvas!.paint(transform);
    // All frames lie alike, whichever was moved.
    for (const surface of canvas!.surfaces)
      (surface as SVGElement & { __zoom: ZoomTransform }).__zoom = transform;
    const [width, height] = canvas!.size();
    const ends: Record<string, boolean> = {
      in: transform.k >= MOST,
      out: transform.k <= 1,
      reset: transform.k <= 1,
      left: transform.x >= -0.5,
      right: transform.x <= width - width * transform.k + 0.5,
      up: transform.y >= -0.5,
      down: transform.y <= height - height * transform.k + 0.5,
    };
    for (const button of buttons) {
      const isFocused = button === document.activeElement;
      button.disabled = ends[button.dataset['act']!]!;
      if (isFocused && button.disabled) buttons.find((other) => !other.disabled)?.focus();
    }
    figure.dispatchEvent(new Event('moved'));
  }

  const canvases = new Map<SVGSVGElement, Canvas>();
  /** Takes the drawing that is shown, with the view that the reader had. */
  function take(): void {
    const drawing = drawingOf(figure);
    if (!drawing?.dataset['zoom']) return;
    if (!canvases.has(drawing)) canvases.set(drawing, canvasOf(drawing));
    canvas = canvases.get(drawing)!;
    canvas.alone(frame);
    const [width, height] = canvas.size();
    behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ]);
    for (const surface of canvas.surfaces) select<SVGElement, unknown>(surface).call(behaviour);
    paint(zoomIdentity.translate(view.x * width, view.y * height).scale(view.k));
  }

  const surface = () =>
    select<SVGElement, unknown>(canvas!.surfaces[Math.max(0, frame)] ?? canvas!.surfaces[0]!);
  const move = (x: number, y: number) => {
    const [width, height] = canvas!.size();
    behaviour.translateBy(surface(), (x * width) / 4 / view.k, (y * height) / 4 / view.k);
  };
  const acts: Record<string, () => void> = {
    in: () => behaviour.scaleBy(surface(), STEP),
    out: () => behaviour.scaleBy(surface(), 1 / STEP),
    reset: () => behaviour.transform(surface(), zoomIdentity),
    left: () => move(1, 0),
    right: () => move(-1, 0),
    up: () => move(0, 1),
    down: () => move(0, -1),
  };
  tools.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest('button')?.dataset['act'];
    if (act && canvas) acts[act]!();
  });
  figure.querySelector('.walk')?.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
    if (canvas && keys[key] && !ctrlKey && !metaKey && !(shiftKey && key === '0')) {
      event.preventDefault();
      acts[keys[key]]!();
    }
  });
  // A mark that keys or an address lead to comes into view.
  figure.addEventListener('inspect', (event) => {
    const { row, how } = (event as CustomEvent<{ row: number; how: string }>).detail;
    const pin = canvas && view.k > 1 && how !== 'pass' ? canvas.pinOf(row) : undefined;
    if (!pin) return;
    const [width, height] = canvas!.size();
    const isIn = pin.every((at, axis) => {
      const side = axis === 0 ? width : height;
      const seen = at * view.k + (axis === 0 ? view.x : view.y) * side;
      return seen >= 8 && seen <= side - 8;
    });
    if (!isIn) behaviour.translateTo(surface(), pin[0], pin[1]);
  });

  const [k = 1, x = 0, y = 0] = state(id, 'zoom').split('_').map(Number);
  if (k > 1 && k <= MOST && Number.isFinite(x + y)) view = { k, x, y };
  const dates = figure.querySelector<HTMLElement>('.figure-tools.dates');
  if (dates)
    byDate(dates, id, [...figure.querySelectorAll<SVGGElement>('.drawing.wide .head')], (index) => {
      frame = index;
      take();
    });
  take();
  new ResizeObserver(() => {
    if (drawingOf(figure) !== canvas?.drawing) take();
  }).observe(figure.querySelector('.stage')!);
}

document.querySelectorAll<HTMLButtonElement>('.figure-tools button').forEach(drawIcon);
for (const drawing of document.querySelectorAll('.figure .drawing.wide[data-zoom]'))
  enlargeable(drawing.closest<HTMLElement>('.figure')!);
