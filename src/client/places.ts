/** A row of the table as a drawing shows it: its marks, or a point of a line. */
interface Place {
  marks: SVGGraphicsElement[];
  /** In the units of an element: the drawing, or the line itself. */
  point?: { x: number; y: number; of: SVGGraphicsElement };
}

/** Where the rows of a table are drawn, by row. */
export type Places = Map<number, Place>;

const known = new WeakMap<Element, Places>();

/** The drawing of a figure that fits, and so is shown. */
export const drawingOf = (figure: Element): SVGSVGElement | undefined =>
  [...figure.querySelectorAll<SVGSVGElement>('.drawing')].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );

/** The rows of a drawing in the order of the table. */
export function placesOf(drawing: SVGSVGElement): Places {
  const found = known.get(drawing);
  if (found) return found;
  const all: Places = new Map();
  for (const mark of drawing.querySelectorAll<SVGGraphicsElement>('[data-row]'))
    for (const row of mark.dataset['row']!.split(' ').map(Number)) {
      const place = all.get(row) ?? { marks: [] };
      place.marks.push(mark);
      all.set(row, place);
    }
  let row = -1;
  const put = (x: number, y: number, of: SVGGraphicsElement) => {
    if (!all.has(row)) all.set(row, { marks: [], point: { x, y, of } });
  };
  for (const spot of drawing.dataset['spots']?.split(' ') ?? []) {
    const [y = 0, x = 0, first = row + 1] = spot.split(',').map(Number).toReversed();
    row = first;
    put(x, y, drawing);
  }
  // A line says by its corners where its rows lie; in a step every other corner is a row.
  for (const line of drawing.querySelectorAll<SVGGraphicsElement>('[data-rows]')) {
    const step = Number(line.dataset['corners'] ?? 1);
    const corners = [...line.getAttribute('d')!.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    row = Number(line.dataset['rows']);
    for (let corner = 0; corner < corners.length; corner += step) {
      put(Number(corners[corner]![1]), Number(corners[corner]![2]), line);
      row += 1;
    }
  }
  const sorted: Places = new Map([...all].sort(([a], [b]) => a - b));
  known.set(drawing, sorted);
  return sorted;
}

/** The box of a row on the screen. */
export function boxOf({ marks, point }: Place): DOMRect {
  if (point) {
    const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(point.of.getScreenCTM()!);
    return new DOMRect(x, y, 0, 0);
  }
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

/** How far a point lies from a box; 0 inside it. */
export const distance = (x: number, y: number, box: Omit<DOMRect, 'toJSON'>): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
