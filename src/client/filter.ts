// The filter of the page of events. Its fields are the state, and so the address.
const filter = document.querySelector<HTMLElement>('.event-filter')!;
const selects = [...filter.querySelectorAll('select')];
const events = [...document.querySelectorAll<HTMLElement>('.year .event')];
const { shown: pattern = '', style: href } = filter.dataset;
const status = filter.querySelector<HTMLElement>('[role=status]')!;
const { lang } = document.documentElement;

/** An event has every value that is asked for: `data-kind`, `data-who`, `data-place` list its own. */
const has = (event: HTMLElement, fields: [string, string][]) =>
  fields.every(([name, value]) => (event.dataset[name] ?? '').split(' ').includes(value));

function show(): void {
  const fields = selects.flatMap(({ name, value }): [string, string][] =>
    value === '' ? [] : [[name, value]],
  );
  const found = new Set(events.filter((event) => has(event, fields)));
  for (const event of events) event.hidden = !found.has(event);
  const isEmpty = (part: Element) => !part.querySelector('.event:not([hidden])');
  for (const list of document.querySelectorAll<HTMLElement>('.year .timeline')) {
    list.hidden = isEmpty(list);
    const month = list.previousElementSibling;
    if (month?.matches('.month')) (month as HTMLElement).hidden = list.hidden;
  }
  for (const year of document.querySelectorAll<HTMLElement>('.year')) year.hidden = isEmpty(year);
  const count = (n: number) => n.toLocaleString(lang);
  status.textContent = pattern
    .replace('{shown}', count(found.size))
    .replace('{n}', count(events.length));
  // Marks of what is not shown step back.
  const ids = new Set([...found].map((event) => event.dataset['event']));
  for (const figure of document.querySelectorAll('.figure:has(tr[data-record])'))
    for (const row of figure.querySelectorAll<HTMLElement>('tr[data-record]'))
      for (const mark of figure.querySelectorAll(`.drawing [data-row="${row.dataset['row']}"]`))
        mark.classList.toggle('aside', !ids.has(row.dataset['record']));
}

/** Keeps the choice in the address, in the place of the last one. */
function keep(): void {
  const all = new URLSearchParams(location.search);
  for (const { name, value } of selects)
    if (value === '') all.delete(name);
    else all.set(name, value);
  history.replaceState(
    history.state,
    '',
    `?${all}`.replace(/^\?$/, location.pathname) + location.hash,
  );
}

filter.addEventListener('change', () => {
  show();
  keep();
});
const asked = new URLSearchParams(location.search);
for (const field of selects) field.value = asked.get(field.name) ?? '';
const style = document.createElement('link');
Object.assign(style, { rel: 'stylesheet', href });
style.onload = () => (filter.dataset['ready'] = '');
document.head.append(style);
if (selects.some(({ value }) => value !== '')) show();

export {};
