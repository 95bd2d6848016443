// The page of the search. Pagefind and the index are asked for when a reader turns to the form.
const root = document.querySelector('.search');
const form = root.querySelector('form');
const line = root.querySelector('[role=status]');
const heading = root.querySelector('h2');
const list = root.querySelector('.search-results');
const said = root.dataset;
const plurals = new Intl.PluralRules(document.documentElement.lang);
/** Results of a kind that are shown at first: among other kinds, and alone. */
const FEW = 3;
const MANY = 20;

let loading;
const index = () =>
  (loading ??= import(`${said.index}pagefind.js`).then(async (pagefind) => {
    await pagefind.options({
      baseUrl: said.index.replace(/[^/]+\/$/, ''),
      excerptLength: 32,
      ranking: { metaWeights: { title: 4, names: 10, mentions: 0.2, note: 1, text: 0.5 } },
    });
    // Results are counted by kind only where the filters are there.
    await pagefind.filters();
    return pagefind;
  }));

const fill = (text, n) => text.replace('{n}', n.toLocaleString(document.documentElement.lang));
const counted = (n) => {
  const rule = plurals.select(n);
  return fill(said[`count${rule[0].toUpperCase()}${rule.slice(1)}`], n);
};
const element = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The fields that are filled in, by name. */
const state = () =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
const address = (fields) => `?${new URLSearchParams(fields)}`;

const isExact = ({ meta }, q) =>
  (meta.names ?? '').split(', ').some((name) => plain(name) === plain(q));

/** One result; a place that was found by another of its names says which. */
function row({ url, meta, filters, excerpt }, q) {
  const link = element('a', { href: url }, meta.title);
  if (filters.lang) [link.lang] = filters.lang;
  const alias = meta.names?.split(', ').find((name) => plain(name).startsWith(plain(q)));
  const also = q && alias && !plain(meta.title).includes(plain(alias)) ? ` (${alias})` : '';
  // Pagefind escapes the text; the one element in it is <mark>.
  const isWanted = excerpt.includes('<mark>') || !meta.text;
  const words = element('p', { innerHTML: isWanted ? excerpt : '' });
  if (!isWanted) words.textContent = meta.text;
  // A page without text is found by its title alone.
  if (words.textContent === `${meta.title}.`) words.textContent = '';
  return element(
    'li',
    {},
    element('p', { className: 'search-title' }, link, also),
    element('p', { className: 'search-note' }, meta.note ?? ''),
    words,
  );
}

/** The results of one kind, with the way to the rest of them. */
async function group({ kind, results }, { q = '', ...fields }) {
  const name = form.querySelector(`[value="${kind}"] + span`).textContent;
  const load = (from, to) => Promise.all(results.slice(from, to).map((result) => result.data()));
  const rows = (all) => all.map((data) => row(data, q.trim()));
  let shown = fields.kind ? MANY : FEW;
  // Of places the one that is called so goes first; a few more have to be loaded to know.
  const first = await load(0, kind === 'places' ? MANY : shown);
  first.sort((a, b) => isExact(b, q.trim()) - isExact(a, q.trim()));
  const items = element('ol', {}, ...rows(first.slice(0, shown)));
  const head = element('div', {}, element('h3', {}, name));
  const made = element('section', { className: 'search-group' }, head, items);
  if (results.length <= shown) return made;
  if (!fields.kind) {
    const all = element(
      'a',
      { href: address({ ...(q && { q }), ...fields, kind }) },
      fill(said.all, results.length),
      element('span', { className: 'sr-only' }, `: ${name}`),
    );
    all.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      form.elements.kind.value = kind;
      go('pushState').then(() => heading.focus());
    };
    head.append(all);
    return made;
  }
  const more = element('button', { className: 'button', type: 'button' }, said.more);
  more.onclick = async () => {
    const added = rows(await load(shown, (shown += MANY)));
    items.append(...added);
    added[0].querySelector('a').focus();
    if (shown >= results.length) more.remove();
  };
  items.after(more);
  return made;
}

/** Searches as often as there are kinds: what is found is told apart only when it is loaded. */
async function found(fields) {
  const { q = null, kind, ...filters } = fields;
  const pagefind = await index();
  const search = (extra) => pagefind.search(q, { filters: { ...filters, ...extra } });
  const counts = (await search()).filters.kind ?? {};
  const kinds = (kind ? [kind] : Object.keys(counts)).filter((name) => counts[name]);
  const groups = await Promise.all(
    kinds.map(async (name) => ({ kind: name, ...(await search({ kind: name })) })),
  );
  groups.sort((a, b) => b.results[0].score - a.results[0].score);
  const total = groups.reduce((sum, { results }) => sum + results.length, 0);
  return {
    counts,
    text: total ? counted(total) : said.none,
    parts: await Promise.all(groups.map((one) => group(one, fields))),
  };
}

let turn = 0;
async function show() {
  const mine = ++turn;
  const fields = state();
  const nothing = { counts: {}, text: '', parts: [] };
  const failed = { ...nothing, text: said.failed };
  const isAsked = Object.keys(fields).some((name) => name !== 'kind' || fields.kind);
  const { counts, text, parts } = isAsked ? await found(fields).catch(() => failed) : nothing;
  // A later question has been asked meanwhile.
  if (mine !== turn) return;
  for (const count of form.querySelectorAll('[data-count]'))
    count.textContent = isAsked && text !== said.failed ? (counts[count.dataset.count] ?? 0) : '';
  line.textContent = text;
  list.replaceChildren(...parts);
}

/** Keeps what is asked in the address, as a new step of the history or in the place of this one. */
function go(how) {
  const wanted = address(state());
  if (wanted !== location.search) history[how](null, '', wanted);
  return show();
}

/** Fills the form from the address. */
function restore() {
  const asked = new URLSearchParams(location.search);
  for (const name of ['q', 'kind', 'section', 'side', 'year'])
    form.elements[name].value = asked.get(name) ?? '';
  if (location.search) show();
}

let typing;
form.onsubmit = (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go('pushState');
};
form.onchange = ({ target }) => target.name !== 'q' && go('pushState');
form.oninput = ({ target }) => {
  if (target.name !== 'q') return;
  clearTimeout(typing);
  typing = setTimeout(go, 250, 'replaceState');
};
form.addEventListener('focusin', () => index().catch(() => {}), { once: true });
onpopstate = restore;
heading.tabIndex = -1;
restore();
