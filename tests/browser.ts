import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions put a Chromium or a Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts a Chromium: the one that `CHROMIUM` names, else the system's, else the one that comes with
 * the packages and brings its own libraries (Linux on x64). `CHROMIUM=none` hides the system's.
 * `more` are switches of the browser.
 */
export async function launch(more: string[] = []): Promise<Browser> {
  const wanted = process.env['CHROMIUM'];
  const path = wanted === 'none' ? undefined : (wanted ?? installed.find(existsSync));
  // Containers and CI run as root, where Chromium refuses its sandbox; the pages are our own.
  const args = ['--no-sandbox', ...more];
  if (path) return chromium.launch({ executablePath: path, args });

  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...args, '--no-zygote', '--disable-gpu'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: folder,
    },
  });
}

/**
 * The folder that holds the packaged browser, its libraries and a font. It is unpacked once, beside
 * the packages: the package itself would take whatever stands under its names in `/tmp`.
 */
async function unpacked(): Promise<string> {
  const folder = resolve('node_modules/.cache/chromium');
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = { ...process.env };
  // It lays out its libraries only where it believes to run in Lambda, and all under TMPDIR.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  process.env['TMPDIR'] = unfinished;
  const { default: bundled } = await import('@sparticuz/chromium');
  await bundled.executablePath();
  for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
  Object.assign(process.env, before);
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return folder;
}
