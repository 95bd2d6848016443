import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  seconds: number;
  /** Peak resident memory of the largest process, in megabytes. */
  megabytes: number;
}

/** Runs a command to its end, in a folder; throws with its output when it fails. */
export function measure(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Measured {
  const usage = join(tmpdir(), `usage-${process.pid}`);
  rmSync(usage, { force: true });
  const hook = `--import=${new URL('usage.mjs', import.meta.url).href}`;
  const started = performance.now();
  const run = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      BENCH_USAGE: usage,
      NODE_OPTIONS: hook,
      ...env,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  return { seconds, megabytes: Number(readFileSync(usage, 'utf8')) / 1024 };
}

/** The middle of an odd number of runs. */
export function median(runs: Measured[]): Measured {
  const middle = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    megabytes: middle(runs.map(({ megabytes }) => megabytes)),
  };
}
