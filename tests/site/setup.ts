import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/publish/serve.ts';
import { build, workshop } from '../build.ts';
import { fixture } from './archives.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site, and the address at which it is served, with its final slash. */
    site: { dir: string; address: string };
    /** The small archive, built for a host and a base path (without its final slash). */
    based: { dir: string; address: string; host: string; base: string };
  }
}

/**
 * Builds the archive once and serves it for all tests of the site. `SITE_DIR` names a site that is
 * built already, to save the time while tests are written.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const built = process.env['SITE_DIR'];
  const dir = built ? resolve(built) : join(workshop, 'archive');
  if (!built) {
    const { code, output } = await build(dir);
    if (code !== 0) throw new Error(`The archive does not build:\n${output}`);
  }
  const { address, server } = await serve(dir);
  provide('site', { dir, address });

  const place = { host: 'https://example.org', base: '/folder' };
  const small = join(workshop, 'based');
  const { code, output } = await build(small, {
    content: fixture,
    site: place.host,
    base: place.base,
  });
  if (code !== 0) throw new Error(`The small archive does not build:\n${output}`);
  const based = await serve(small, { base: place.base });
  provide('based', { dir: small, address: based.address, ...place });
  const close = (each: Server) => new Promise<void>((done) => void each.close(() => done()));
  return async () => void (await Promise.all([server, based.server].map(close)));
}
