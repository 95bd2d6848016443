import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutputFile } from '#publish/output-file.ts';

/** Media types of files that a build writes beside its pages. */
const types: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
  html: 'text/html; charset=utf-8',
};

/** Answers in `astro dev` with the files that only a build writes: records, schemas, redirects. */
export function serveUnbuilt(files: () => OutputFile[], base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const wanted = (path.startsWith(base) ? path.slice(base.length) : path).replace(
      /\/$/,
      '/index.html',
    );
    const mayBe = /\.(?:json|zip|txt)$|\/index\.html$/.test(wanted);
    const file = mayBe && files().find((each) => each.path === wanted);
    if (!file) return next();
    const type = types[wanted.slice(wanted.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
    response.setHeader('Content-Type', type);
    response.end(file.content);
  };
}
