/** How the ground of a drawing lies under its frame: enlarged `k` times, moved by `x` and `y`. */
export interface Lie {
  k: number;
  x: number;
  y: number;
}

/** A drawing whose ground can be enlarged under marks and words that keep their size. */
export interface Canvas {
  drawing: SVGSVGElement;
  /** What a reader can take hold of. */
  surfaces: SVGElement[];
  /** Size of a frame, in units of the drawing. */
  size: () => [width: number, height: number];
  /** Where a row lies in its frame before it is enlarged. */
  pinOf: (row: number) => [x: number, y: number] | undefined;
  paint: (lie: Lie) => void;
  /** Shows one frame alone, as large as the sheet allows; all of them for -1. */
  alone: (index: number) => void;
}

/** The largest height of a map that stands alone, in units of the drawing. */
const TALL = 560;
/** Beside a map that is narrower than the sheet by so much there is room for its heading. */
const BESIDE = 240;
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const number = (element: Element, name: string) => Number(element.getAttribute(name));
const set = (element: Element | null, values: Record<string, string | number | undefined>) => {
  for (const [name, value] of Object.entries(values))
    if (value === undefined) element?.removeAttribute(name);
    else element?.setAttribute(name, String(value));
};

/** The point of a frame that a mark, a word or a leader keeps to. */
export function pinOf(element: SVGElement): [x: number, y: number] {
  const pin = element.dataset['pin'];
  if (pin) return pin.split(' ').map(Number) as [number, number];
  const start = /^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(element.getAttribute('d') ?? '');
  if (start) return [Number(start[1]), Number(start[2])];
  const names = { circle: ['cx', 'cy'], line: ['x1', 'y1'] }[element.tagName] ?? ['x', 'y'];
  const isBox = element.tagName === 'rect';
  return [
    number(element, names[0]!) + (isBox ? number(element, 'width') / 2 : 0),
    number(element, names[1]!) + (isBox ? number(element, 'height') / 2 : 0),
  ];
}

export function canvasOf(drawing: SVGSVGElement): Canvas {
  const isFlat = drawing.dataset['zoom'] === 'length';
  const { width: sheet, height: whole } = drawing.viewBox.baseVal;
  const frames = [...drawing.querySelectorAll<SVGGElement>('.frame')].map((group) => ({
    group,
    at: [group.transform.baseVal[0]?.matrix.e ?? 0, group.transform.baseVal[0]?.matrix.f ?? 0],
    ground: group.querySelector<SVGGElement>('.ground')!,
    rims: group.querySelectorAll(':scope > rect'),
    pins: [...group.querySelectorAll<SVGElement>('.pins > *')].map((element) => ({
      element,
      pin: pinOf(element),
    })),
  }));
  const heads = [...drawing.querySelectorAll<SVGGElement>('.head')];
  const scale = drawing.querySelector<SVGGElement>('.scale');
  const patterns = [...drawing.querySelectorAll('pattern')].map((pattern) => ({
    pattern,
    turn: pattern.getAttribute('patternTransform') ?? '',
  }));
  const rim = frames[0]!.rims[0];
  const w = rim ? number(rim, 'width') : sheet;
  const h = rim ? number(rim, 'height') : whole;

  const clip = document.createElementNS(drawing.namespaceURI, 'clipPath');
  const hole = document.createElementNS(drawing.namespaceURI, 'rect');
  set(clip, { id: `${drawing.querySelector('title')!.id}-clip` });
  clip.append(hole);
  drawing.append(clip);

  /** How much larger a frame is than it was drawn. */
  let size = 1;

  function paint({ k, x, y }: Lie): void {
    const kx = size * k;
    const ky = isFlat ? 1 : kx;
    const [dx, dy] = [x, isFlat ? 0 : y];
    const isMoved = kx !== 1;
    set(hole, { width: w * size, height: h * size });
    for (const { group, ground, pins } of frames) {
      set(group, { 'clip-path': isMoved ? `url(#${clip.id})` : undefined });
      set(ground, { transform: isMoved ? `matrix(${kx} 0 0 ${ky} ${dx} ${dy})` : undefined });
      for (const { element, pin } of pins)
        set(element, {
          transform: isMoved
            ? `translate(${(kx - 1) * pin[0] + dx} ${(ky - 1) * pin[1] + dy})`
            : undefined,
        });
    }
    // Hatching stays as narrow as it is.
    if (!isFlat)
      for (const { pattern, turn } of patterns)
        set(pattern, { patternTransform: `${turn} scale(${1 / kx})` });
    drawing.classList.toggle('enlarged', k > 1);
    measure(kx);
  }

  const bar = scale?.querySelector('line');
  const barLength = bar ? number(bar, 'x2') - number(bar, 'x1') : 0;
  const barWords = scale?.querySelector('text')?.textContent ?? '';
  /** The bar of the scale: the longest round number of kilometres within a quarter of the map. */
  function measure(k: number): void {
    if (!scale || !bar) return;
    const drawn = Number(scale.dataset['km']);
    const perKm = (barLength / drawn) * k;
    const km = k === 1 ? drawn : (ROUND_KM.findLast((each) => each * perKm <= (w * size) / 4) ?? 1);
    set(bar, { x2: number(bar, 'x1') + km * perKm });
    scale.querySelector('text')!.textContent = barWords.replace(String(drawn), String(km));
  }

  function alone(index: number): void {
    const isAlone = index >= 0;
    frames.forEach(({ group, at }, each) =>
      set(group, {
        display: isAlone && each !== index ? 'none' : undefined,
        transform: `translate(${at.join(' ')})`,
      }),
    );
    heads.forEach((head, each) =>
      set(head, { display: isAlone && each !== index ? 'none' : undefined, transform: undefined }),
    );
    size = isAlone ? Math.min(sheet / w, TALL / h) : 1;
    const isBeside = sheet - w * size > BESIDE;
    const head = isAlone ? heads[index]!.getBBox() : undefined;
    const top = head && !isBeside ? head.height + 10 : 0;
    if (head) {
      set(frames[index]!.group, { transform: `translate(0 ${top})` });
      const left = isBeside ? w * size + 24 : 0;
      set(heads[index]!, { transform: `translate(${left - head.x} ${2 - head.y})` });
    }
    const [x0 = 0, y0 = 0] = frames[0]!.at;
    set(scale, {
      transform: isAlone ? `translate(${-x0} ${top + h * size - h - y0})` : undefined,
    });
    set(drawing, { viewBox: `0 0 ${sheet} ${isAlone ? top + h * size + 2 : whole}` });
    for (const { rims } of frames)
      for (const each of rims) set(each, { width: w * size, height: h * size });
  }

  return {
    drawing,
    surfaces: isFlat ? [drawing] : frames.map(({ group }) => group),
    size: () => [w * size, h * size],
    pinOf: (row) => {
      const mark = drawing.querySelector<SVGElement>(`.frame [data-row~="${row}"]`);
      const [x, y] = mark ? pinOf(mark) : [];
      return x === undefined || y === undefined ? undefined : [x * size, y * size];
    },
    paint,
    alone,
  };
}
