import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/publish/serve.ts';
import { build, workshop } from '../build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site, and the address at which it is served, with its final slash. */
    site: { dir: string; address: string };
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
  return () => new Promise((done) => void server.close(() => done()));
}
