/** What the address says of a figure: `?deaths.row=3` holds `3` under `row` of the figure `deaths`. */
export const stateIn = (search: string, figure: string, key: string): string =>
  new URLSearchParams(search).get(`${figure}.${key}`) ?? '';

/** The query with a choice put in; an empty one is taken out. */
export function withState(search: string, figure: string, key: string, value: string): string {
  const all = new URLSearchParams(search);
  const name = `${figure}.${key}`;
  if (value === '') all.delete(name);
  else all.set(name, value);
  const query = all.toString();
  return query && `?${query}`;
}

let search: string | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

export const state = (figure: string, key: string) =>
  stateIn(search ?? location.search, figure, key);

/**
 * Keeps a choice in the address, in the place of the last one: the way back stays short. Browsers
 * refuse an address that changes too often, so that a few changes wait for each other.
 */
export function remember(figure: string, key: string, value: string): void {
  const wanted = withState(search ?? location.search, figure, key, value);
  if (wanted === (search ?? location.search)) return;
  search = wanted;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const anchor = wanted ? `#chart-${figure}` : location.hash;
    history.replaceState(history.state, '', `${location.pathname}${wanted}${anchor}`);
  }, 200);
}
