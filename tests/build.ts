import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Where tests build to. Inside the project, so that what is built finds the packages. */
export const workshop = resolve('node_modules/.cache/site-tests');

const astro = resolve('node_modules/.bin/astro');

/** How a command ended: its exit code, and what it printed to both outputs. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs a script with the Node that runs the tests, and waits for its end. */
export function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { env: environment(env) });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/** Builds an archive into a folder, as `npm run build` does into `dist/`. */
export function build(
  outDir: string,
  { content, base }: { content?: string; base?: string } = {},
): Promise<Ended> {
  return run(astro, ['build', '--outDir', outDir], {
    ...(content ? { CONTENT_DIR: content } : {}),
    ...(base ? { BASE_PATH: base } : {}),
  });
}

/** The environment of a build: no colours, no telemetry, and nothing that vitest sets for itself. */
export function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env };
}
