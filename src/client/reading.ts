// What helps somebody who reads: the contents mark where one is, copied names carry the other side's.

/** Where the browser does it by itself (`scroll-target-group`), it does it without a script. */
const links = CSS.supports('scroll-target-group: auto')
  ? []
  : [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const parts = links.map(({ hash }) => document.getElementById(hash.slice(1)));
const mark = () => {
  // The last heading above the upper third of the window; at the end of the page the last of all.
  const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const at = isEnd
    ? parts.length - 1
    : parts.findLastIndex((part) => part && part.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, index) => {
    if (index === at) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  });
};
if (links.length > 0) {
  addEventListener('scroll', mark, { passive: true });
  mark();
}

/**
 * A copied place has the form on screen and, at its first use in what is copied, the other side's
 * in brackets. The words stand in the page, out of sight, for as long as the browser copies.
 */
document.addEventListener('copy', () => {
  const selection = getSelection();
  const met = new Set<string | null>();
  const added: Element[] = [];
  for (const place of document.querySelectorAll('main .place')) {
    if (!selection?.containsNode(place) || met.has(place.textContent)) continue;
    met.add(place.textContent);
    const forms = [...place.children] as HTMLElement[];
    const shown = forms.find((form) => form.checkVisibility());
    for (const form of forms)
      if (Number(form.dataset['form']) > 0 && !shown?.textContent.includes(form.textContent)) {
        const words = document.createElement('span');
        words.className = 'sr-only';
        words.lang = form.lang;
        words.textContent = `(${form.textContent})`;
        const other = document.createElement('span');
        other.append(' ', words);
        place.append(other);
        added.push(other);
      }
  }
  setTimeout(() => added.forEach((other) => other.remove()));
});
