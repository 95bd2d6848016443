import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { compressible, headersFor, mediaTypeOf } from './headers.ts';

/**
 * Serves a built site on the loopback address, with compression (files that `npm run precompress`
 * wrote are sent as they are), the headers we ship and the page for what is not found. Port 0 takes any free one; a port in use gives way to the next.
 */
export async function serve(
  dir: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ address: string; server: Server }> {
  const prefix = base.replace(/\/$/, '');
  const compress = compression({ filter: isCompressible }) as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      const type = mediaTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const notFound = (_: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headersFor('/404.html')))
      response.setHeader(name, value);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(dir, '404.html')));
  };

  const server = createServer((request, response) =>
    compress(request, response, () => {
      const url = request.url ?? '/';
      if (!url.startsWith(`${prefix}/`)) return notFound(request, response);
      const path = url.slice(prefix.length);
      if (isFolder(dir, path)) {
        const [bare, query] = url.split(/(?=\?)/);
        response.writeHead(301, { Location: `${bare}/${query ?? ''}` });
        return response.end();
      }
      request.url = path;
      return files(request, response, () => notFound(request, response));
    }),
  );
  await listen(server, port);
  const actual = (server.address() as AddressInfo).port;
  return { address: `http://127.0.0.1:${actual}${prefix}/`, server };
}

const isCompressible = (_: unknown, response: { getHeader: (name: string) => unknown }) => {
  const [type = ''] = String(response.getHeader('Content-Type')).split(';');
  return type.startsWith('text/') || compressible.includes(type);
};

/** Whether an address names a page without its final slash. */
function isFolder(dir: string, url: string): boolean {
  const path = url.replace(/\?.*/, '');
  // Ids need no escapes: what holds one, or leads out of the folder, is no page.
  return /^(?:\/[\w-]+)+$/.test(path) && existsSync(join(dir, path, 'index.html'));
}

/** Listens on the port or, where that is taken, on one of the next nine. */
async function listen(server: Server, port: number, tries = 10): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  });
}
