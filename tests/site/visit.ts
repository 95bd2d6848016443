import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules of WCAG 2.2, levels A and AA, with those of its earlier versions. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** An open page, and what went wrong on it so far. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors in the console, breaches of the content policy, requests elsewhere, failed requests. */
  faults: string[];
  /** Addresses of all requests, the page itself included. */
  requests: string[];
}

/** Opens an address in a context of its own and notes what goes wrong from the first byte on. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visited = await openTab(browser, options);
  await goTo(visited, url);
  return visited;
}

/** A tab in a context of its own, with nothing in it yet: `goTo` may be called again and again. */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const visited: Visit = { page, context, faults: [], requests: [] };
  const note = (fault: string) => visited.faults.push(fault);
  /** The page itself is what is requested first. */
  const asked = () => visited.requests[0] ?? '';
  // A breach of the content policy is printed to the console as an error.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => note(`script: ${message}`));
  page.on('request', (request) => {
    visited.requests.push(request.url());
    if (new URL(request.url()).host !== new URL(asked()).host) note(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== asked())
      note(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => note(`no answer from ${request.url()}`));
  return visited;
}

/** Goes to an address in an open tab; what an earlier page did wrong is forgotten. */
export async function goTo({ page, faults, requests }: Visit, url: string): Promise<void> {
  // What still runs on the page before must not be taken for a fault of the next.
  await page.goto('about:blank');
  faults.length = 0;
  requests.length = 0;
  await page.goto(url, { waitUntil: 'load' });
}

/** Breaches of WCAG on the page as it stands: `rule: element, what to mend`. */
export async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run({ runOnly: { type: 'tag', values: tags } })
        .then(({ violations }) => violations),
    wcag,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** How many pixels of the page lie beyond its right edge. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The words of the page as it stands, but for the controls that a script brings to life. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('.scripted')].map((control) => {
      const gap = document.createTextNode('');
      control.replaceWith(gap);
      return { control, gap };
    });
    // Rows far from the screen are laid out when a reader comes near: until then they have no words.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(laidOut);
    const words = document.body.innerText;
    for (const { control, gap } of controls) gap.replaceWith(control);
    return words;
  });
