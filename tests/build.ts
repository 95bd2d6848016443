import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where tests build to. Inside the project, so that what is built finds the packages. */
export const workshop = resolve('node_modules/.cache/site-tests');

export const astro = resolve('node_modules/.bin/astro');

/** How a command ended: its exit code, and what it printed to both outputs. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs a script with the Node that runs the tests, and waits for its end. */
export function run(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { env: environment(env), cwd });
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
  { content, base, site }: { content?: string; base?: string; site?: string } = {},
): Promise<Ended> {
  return run(astro, ['build', '--outDir', outDir], {
    ...(content ? { CONTENT_DIR: content } : {}),
    ...(base ? { BASE_PATH: base } : {}),
    ...(site ? { SITE_URL: site } : {}),
  });
}

/**
 * A copy of the project without its caches: what a build needs, in another folder. The packages are
 * those of this one.
 */
export function projectCopy(folder: string): string {
  const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const name of ['src', 'public', 'tests/fixture', ...files])
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!/^\.(?!bin$)/.test(name))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** What vitest puts into the environment of its workers; Astro would take it for its own. */
const ofVitest = /^(?:VITEST|NODE_ENV$|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$)/;

/**
 * The environment of a command that a test runs: no colours, no telemetry, nothing of vitest. The
 * version is fixed, so that a commit made meanwhile does not part two builds.
 */
export function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    SOURCE_COMMIT: 'tests',
    SOURCE_DATE_EPOCH: '1790000000',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ...env,
  };
}
