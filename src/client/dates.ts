import { remember, state } from './state.ts';

/** How long a map is shown before the next one, in milliseconds. */
const REST = 1800;

/**
 * A control for maps by date: one map at a time by slider, steps or play, or all side by side. It
 * never plays by itself, and stops at the last date.
 */
export function byDate(
  tools: HTMLElement,
  figure: string,
  heads: SVGGElement[],
  show: (index: number) => void,
): void {
  const range = tools.querySelector('input')!;
  const shown = tools.querySelector('output')!;
  const button = (act: string) => tools.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!;
  const words = { play: button('play').textContent ?? '', pause: tools.dataset['pause']! };
  const names = heads.map((head) =>
    [...head.querySelectorAll('text:first-child')]
      .map((text) => text.textContent)
      .join(' ')
      .trim(),
  );
  const ids = heads.map((head) => head.dataset['panel']!);
  const last = names.length - 1;
  let index = -1;
  let playing: ReturnType<typeof setInterval> | undefined;

  const go = (to: number) => {
    index = to;
    range.value = String(Math.max(0, to));
    range.setAttribute('aria-valuetext', names[Math.max(0, to)]!);
    shown.textContent = names[to] ?? '';
    button('all').setAttribute('aria-pressed', String(to < 0));
    button('before').disabled = to <= 0;
    button('after').disabled = to === last;
    show(to);
    remember(figure, 'at', ids[to] ?? '');
  };
  const pause = () => {
    clearInterval(playing);
    playing = undefined;
    button('play').textContent = words.play;
  };
  const play = () => {
    go(index < 0 || index === last ? 0 : index + 1);
    button('play').textContent = words.pause;
    playing = setInterval(() => {
      go(index + 1);
      if (index >= last) pause();
    }, REST);
  };
  const acts: Record<string, () => void> = {
    all: () => go(-1),
    before: () => go(Math.max(0, index - 1)),
    after: () => go(Math.min(last, index + 1)),
    play,
  };
  tools.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest('button')?.dataset['act'];
    if (!act) return;
    const wasPlaying = playing !== undefined;
    pause();
    if (act !== 'play' || !wasPlaying) acts[act]!();
  });
  range.addEventListener('input', () => {
    pause();
    go(range.valueAsNumber);
  });
  const wanted = ids.indexOf(state(figure, 'at'));
  if (wanted >= 0) go(wanted);
  else range.setAttribute('aria-valuetext', names[0]!);
}
