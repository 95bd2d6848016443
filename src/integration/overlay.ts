import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Archive } from '#archive/archive.ts';
import { type Finding, formatFinding } from '#archive/finding.ts';
import { findingsAt } from '#archive/page-findings.ts';

/** What a page under `astro dev` says of itself, so that it is shown what concerns it. */
export const pageScript =
  "import.meta.hot?.send('gate:page', { path: decodeURI(location.pathname) });";

/** What the gate says now. */
export interface Judged {
  archive: Archive;
  findings: Finding[];
  /** What is published does not load: pages show the last state that did, so all of them say why. */
  isStale: boolean;
}

type Client = ViteDevServer['ws']['clients'] extends Set<infer T> ? T : never;

/**
 * Puts findings over the pages that are open in browsers: over each those that belong to it.
 * Call the result whenever there is a new judgement.
 */
export function overlay(server: ViteDevServer, base: string, judged: () => Judged): () => void {
  const open = new Map<Client, string>();
  const show = (client: Client, path: string) => {
    const { archive, findings, isStale } = judged();
    const own = isStale ? findings : findingsAt(archive, findings, path);
    const [first] = own;
    if (!first) return;
    client.send({ type: 'error', err: errorOf(own, first, findings.length - own.length) });
  };
  server.ws.on('gate:page', ({ path }: { path: string }, client: Client) => {
    const below = `/${path.slice(base.length)}`.replace(/^\/+/, '/');
    open.set(client, below);
    show(client, below);
  });
  return () => {
    for (const [client, path] of open)
      if (server.ws.clients.has(client)) show(client, path);
      else open.delete(client);
  };
}

/** Findings as the terminal prints them, and how many there are. */
export const listOf = (findings: Finding[]): string =>
  `${findings.map(formatFinding).join('\n')}\n${findings.length} to mend.`;

/** Findings in the form that the overlay of Astro shows; it takes its message for HTML. */
function errorOf(findings: Finding[], first: Finding, elsewhere: number) {
  const err = {
    title: 'The gate finds something to mend.',
    message: listOf(findings).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    stack: '',
    plugin: 'gate',
    id: resolve(first.at.file),
    loc: { ...first.at, file: resolve(first.at.file) },
  };
  return elsewhere === 0 ? err : { ...err, hint: `${elsewhere} elsewhere: npm run check` };
}
